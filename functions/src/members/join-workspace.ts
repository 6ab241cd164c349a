import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import type { MemberInvite } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import { grantExcess } from '@clientele/domain/roles';
import type { Transaction } from 'firebase-admin/firestore';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import { unusable } from '../invites/unusable.ts';
import { invitedId, invitedRef, readInvited } from './invited-members.ts';
import { memberEntryId, readMember, requireFittingClaims, writeMember } from './member-documents.ts';

type Joining = { uid: string; displayName: string };

/**
 * Makes the account that accepts an invitation a member: the membership begins here, and the invitation leaves the members page. Throws the
 * Refusals invite_unusable and claims_too_large.
 */
export async function joinWorkspace(
  transaction: Transaction,
  link: InviteLink,
  invite: MemberInvite,
  { uid, displayName }: Joining,
): Promise<void> {
  const { workspaceId } = link;
  const { email, role, permissions } = invite;
  await requireGranted(transaction, link, invite);
  const former = await readMember(transaction, workspaceId, uid);
  if (former?.status === 'active') throw unusable('already_member');
  await requireFittingClaims(transaction, workspaceId, uid, permissions);
  const permissionsVersion = (former?.permissionsVersion ?? 0) + 1;
  writeMember(transaction, workspaceId, {
    uid,
    status: 'active',
    role,
    permissions,
    permissionsVersion,
    displayName,
    email,
    updatedBy: uid,
  });
  recordWorkspaceEntry(transaction, workspaceId, memberEntryId(uid, permissionsVersion), {
    kind: 'member.joined',
    actorUid: uid,
    subjectId: uid,
    subject: displayName,
    changes: { role: { from: '', to: role }, permissions: { from: [], to: permissions } },
  });
  transaction.delete(invitedRef(workspaceId, invitedId(email)));
}

/**
 * An invitation holds as long as it is the address's newest and whoever sent it may still give what it gives: otherwise somebody who is
 * about to be removed could leave ways in behind. The first owner of a workspace is invited by nobody who could lose that right.
 */
export async function requireGranted(
  transaction: Transaction,
  { workspaceId, inviteId }: InviteLink,
  { email, createdBy, permissions }: MemberInvite,
): Promise<void> {
  const invited = await readInvited(transaction, workspaceId, invitedId(email));
  if (invited?.inviteId !== inviteId) throw unusable('not_open');
  if (createdBy === SYSTEM_ACTOR) return;
  const inviter = await readMember(transaction, workspaceId, createdBy);
  const held = new Set(inviter?.status === 'active' ? inviter.permissions : []);
  if (!held.has('workspace.manage') || grantExcess(held, permissions).length > 0) throw unusable('inviter_lost_right');
}
