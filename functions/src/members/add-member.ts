import { addMemberInputSchema, type AddMemberInput, type AddMemberResult } from '@clientele/domain/member';
import type { Permission } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Actor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import * as logs from '../logs.ts';
import { provideAccount } from './account.ts';
import { grantedPermissions, requireWithinOwn } from './grant-rules.ts';
import { readMember, requireFittingClaims, writeMember } from './member-documents.ts';
import { inSnapshot, inTransaction } from '../firebase/transaction.ts';

/** Adds a person by e-mail address, or brings back one who was removed. Needs `workspace.manage`; the claims follow by trigger. */
export const addMember = defineCallable({ name: 'addMember', input: addMemberInputSchema, run: addMemberAs });

async function addMemberAs(input: AddMemberInput, caller: Caller): Promise<AddMemberResult> {
  const { workspaceId, role, displayName, email } = input;
  const permissions = grantedPermissions(input);
  // Asked before an account is opened, and again in the transaction that counts.
  await inSnapshot((transaction) => requireGranter(transaction, caller, workspaceId, permissions));
  const account = await provideAccount(email, displayName);
  const permissionsVersion = await inTransaction(async (transaction) => {
    const actor = await requireGranter(transaction, caller, workspaceId, permissions);
    const present = await readMember(transaction, workspaceId, account.uid);
    if (present?.status === 'active') throw new Refusal('already_member');
    await requireFittingClaims(transaction, workspaceId, account.uid, permissions);
    const version = (present?.permissionsVersion ?? 0) + 1;
    writeMember(transaction, workspaceId, {
      uid: account.uid,
      status: 'active',
      role,
      permissions,
      permissionsVersion: version,
      displayName,
      email,
      updatedBy: actor.uid,
    });
    return version;
  });
  logs.memberChanged(workspaceId, account.uid, caller.uid, permissionsVersion);
  return account;
}

async function requireGranter(
  transaction: Transaction,
  caller: Caller,
  workspaceId: string,
  permissions: readonly Permission[],
): Promise<Actor> {
  const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
  requireWithinOwn(actor.held, permissions);
  return actor;
}
