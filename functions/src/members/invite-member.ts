import { inviteMemberInputSchema, type InviteMemberInput, type InviteMemberResult } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { readCompany } from '../company/company-documents.ts';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { requireWithinLimits } from '../invites/issue-invite.ts';
import * as logs from '../logs.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { grantedPermissions, requireWithinOwn } from './grant-rules.ts';
import { issueMemberInvite } from './issue-member-invite.ts';
import { readInvited, invitedId } from './invited-members.ts';
import { readMember } from './member-documents.ts';
import { memberInviteMail } from './member-invite-mail.ts';

/**
 * Invites a person into the workspace, or invites them again: the mail with the link goes to the address, and to nobody else. No account
 * is looked at, so the answer tells nothing about one. Needs `workspace.manage`, and every permission that is given.
 */
export const inviteMember = defineCallable({
  name: 'inviteMember',
  input: inviteMemberInputSchema,
  run: inviteMemberAs,
});

async function inviteMemberAs(input: InviteMemberInput, caller: Caller): Promise<InviteMemberResult> {
  const { inviteId, expiresAt } = await inTransaction((transaction) => invite(transaction, input, caller));
  logs.memberInvited(input.workspaceId, caller.uid, inviteId);
  return { expiresAt: expiresAt.getTime() };
}

async function invite(
  transaction: Transaction,
  { workspaceId, email, displayName, ...grant }: InviteMemberInput,
  caller: Caller,
): Promise<{ inviteId: string; expiresAt: Date }> {
  const now = new Date();
  const permissions = grantedPermissions(grant);
  const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
  requireWithinOwn(actor.held, permissions);
  // A new invitation ends the earlier one, which may give more than the caller could take away.
  const earlier = await readInvited(transaction, workspaceId, invitedId(email));
  if (earlier !== null) requireWithinOwn(actor.held, earlier.permissions);
  if (await isActiveMember(transaction, workspaceId, email)) throw new Refusal('already_member');
  const invites = firestore().collection(paths.invites(workspaceId));
  const ofPerson = invites.where('kind', '==', 'member').where('email', '==', email);
  await requireWithinLimits(transaction, workspaceId, ofPerson, now);
  const workspace = await readWorkspace(transaction, workspaceId);
  const company = await readCompany(transaction, workspaceId);
  const author = await readMember(transaction, workspaceId, actor.uid);
  const wanted = { email, displayName, role: grant.role, permissions };
  const { link, invite: issued } = await issueMemberInvite(transaction, workspaceId, wanted, { uid: actor.uid, now });
  queueMail(
    transaction,
    `invite-${workspaceId}-${link.inviteId}`,
    memberInviteMail({ link, invite: issued, displayName, workspace, company, author }),
  );
  return { inviteId: link.inviteId, expiresAt: issued.expiresAt };
}

async function isActiveMember(transaction: Transaction, workspaceId: string, email: string): Promise<boolean> {
  const members = firestore().collection(paths.members(workspaceId));
  const found = await transaction.get(members.where('email', '==', email).where('status', '==', 'active').limit(1));
  return !found.empty;
}
