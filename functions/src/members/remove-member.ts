import { removeMemberInputSchema, type ChangeMemberResult, type RemoveMemberInput } from '@clientele/domain/member';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import * as logs from '../logs.ts';
import { requireOwnerLeft, requireWithinOwn } from './grant-rules.ts';
import { memberEntryId, readOwners, requireActiveMember, writeMember } from './member-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Takes a member out of the workspace. Needs `workspace.manage`. The document denies at once; claims and sessions follow by trigger. */
export const removeMember = defineCallable({
  name: 'removeMember',
  input: removeMemberInputSchema,
  run: removeMemberAs,
});

async function removeMemberAs({ workspaceId, uid }: RemoveMemberInput, caller: Caller): Promise<ChangeMemberResult> {
  const permissionsVersion = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const member = await requireActiveMember(transaction, workspaceId, uid);
    requireWithinOwn(actor.held, member.permissions);
    const removed = {
      ...member,
      status: 'removed' as const,
      permissionsVersion: member.permissionsVersion + 1,
      updatedBy: actor.uid,
    };
    requireOwnerLeft(await readOwners(transaction, workspaceId), member, removed);
    writeMember(transaction, workspaceId, removed);
    recordWorkspaceEntry(transaction, workspaceId, memberEntryId(uid, removed.permissionsVersion), {
      kind: 'member.removed',
      actorUid: actor.uid,
      subjectId: uid,
      subject: member.displayName,
      changes: {},
    });
    return removed.permissionsVersion;
  });
  logs.memberChanged(workspaceId, uid, caller.uid, permissionsVersion);
  return { permissionsVersion };
}
