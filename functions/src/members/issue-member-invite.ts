import type { InvitedMemberFields } from '@clientele/domain/invited-member';
import type { MemberInvite } from '@clientele/domain/invite';
import type { Transaction } from 'firebase-admin/firestore';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import { readPending } from '../invites/invite-documents.ts';
import { issueInvite, type IssuedInvite } from '../invites/issue-invite.ts';
import { invitedId, invitedRef, readInvited } from './invited-members.ts';

type Wanted = Pick<MemberInvite, 'email' | 'displayName' | 'role' | 'permissions'>;

/**
 * Writes the invitation of a person into a workspace and shows it on the members page; an earlier one of the same address ends. Who may,
 * and the mail, are the caller's.
 */
export async function issueMemberInvite(
  transaction: Transaction,
  workspaceId: string,
  { email, displayName, role, permissions }: Wanted,
  { uid, now }: { uid: string; now: Date },
): Promise<IssuedInvite> {
  const id = invitedId(email);
  const earlier = await readInvited(transaction, workspaceId, id);
  const earlierId = await readPending(transaction, workspaceId, earlier?.inviteId ?? '');
  const wanted = { email, displayName, role, permissions };
  const issued = issueInvite(
    transaction,
    workspaceId,
    { kind: 'member', ...wanted, createdBy: uid },
    { earlierId, now },
  );
  const invited: InvitedMemberFields = {
    ...wanted,
    inviteId: issued.link.inviteId,
    invitedAt: now,
    invitedBy: uid,
    expiresAt: issued.invite.expiresAt,
  };
  transaction.set(invitedRef(workspaceId, id), invited);
  recordWorkspaceEntry(transaction, workspaceId, `invited-${issued.link.inviteId}`, {
    kind: 'member.invited',
    actorUid: uid,
    subjectId: id,
    subject: displayName,
    changes: { role: { from: '', to: role }, permissions: { from: [], to: permissions } },
  });
  return issued;
}
