import { revokeMemberInviteInputSchema, type RevokeMemberInviteInput } from '@clientele/domain/member';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import { inviteRef, readPending } from '../invites/invite-documents.ts';
import * as logs from '../logs.ts';
import { requireWithinOwn } from './grant-rules.ts';
import { invitedRef, readInvited } from './invited-members.ts';

/** Ends an invitation into the workspace: its link opens nothing any more. Needs `workspace.manage`. May be called again. */
export const revokeMemberInvite = defineCallable({
  name: 'revokeMemberInvite',
  input: revokeMemberInviteInputSchema,
  run: revokeMemberInviteAs,
});

async function revokeMemberInviteAs(
  { workspaceId, invitedId }: RevokeMemberInviteInput,
  caller: Caller,
): Promise<Record<string, never>> {
  const inviteId = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const invited = await readInvited(transaction, workspaceId, invitedId);
    if (invited === null) return null;
    requireWithinOwn(actor.held, invited.permissions);
    const pendingId = await readPending(transaction, workspaceId, invited.inviteId);
    if (pendingId !== null) transaction.update(inviteRef(workspaceId, pendingId), { state: 'revoked' });
    transaction.delete(invitedRef(workspaceId, invitedId));
    recordWorkspaceEntry(transaction, workspaceId, `revoked-${invited.inviteId}`, {
      kind: 'member.invitation_revoked',
      actorUid: actor.uid,
      subjectId: invitedId,
      subject: invited.displayName,
      changes: {},
    });
    return invited.inviteId;
  });
  if (inviteId !== null) logs.memberInviteRevoked(workspaceId, caller.uid, inviteId);
  return {};
}
