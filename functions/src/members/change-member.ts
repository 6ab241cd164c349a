import { changedFields } from '@clientele/domain/change';
import { changeMemberInputSchema, type ChangeMemberInput, type ChangeMemberResult } from '@clientele/domain/member';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import * as logs from '../logs.ts';
import { grantedPermissions, requireOwnerLeft, requireWithinOwn } from './grant-rules.ts';
import {
  memberEntryId,
  readOwners,
  requireActiveMember,
  requireFittingClaims,
  writeMember,
} from './member-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Gives a member other permissions or another role preset. Needs `workspace.manage`; the claims follow by trigger. */
export const changeMember = defineCallable({
  name: 'changeMember',
  input: changeMemberInputSchema,
  run: changeMemberAs,
});

async function changeMemberAs(input: ChangeMemberInput, caller: Caller): Promise<ChangeMemberResult> {
  const { workspaceId, uid, role } = input;
  const permissions = grantedPermissions(input);
  const permissionsVersion = input.permissionsVersion + 1;
  await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const member = await requireActiveMember(transaction, workspaceId, uid);
    if (member.permissionsVersion !== input.permissionsVersion)
      throw new Refusal('version_conflict', { version: member.permissionsVersion });
    requireWithinOwn(actor.held, permissions);
    requireWithinOwn(actor.held, member.permissions);
    const changed = { ...member, role, permissions, permissionsVersion, updatedBy: actor.uid };
    requireOwnerLeft(await readOwners(transaction, workspaceId), member, changed);
    await requireFittingClaims(transaction, workspaceId, uid, permissions);
    writeMember(transaction, workspaceId, changed);
    recordWorkspaceEntry(transaction, workspaceId, memberEntryId(uid, permissionsVersion), {
      kind: 'member.changed',
      actorUid: actor.uid,
      subjectId: uid,
      subject: member.displayName,
      changes: changedFields(member, changed, ['role', 'permissions']),
    });
  });
  logs.memberChanged(workspaceId, uid, caller.uid, permissionsVersion);
  return { permissionsVersion };
}
