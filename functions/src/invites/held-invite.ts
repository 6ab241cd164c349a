import { DOCUMENT_ID, WORKSPACE_ID } from '@clientele/domain/formats';
import { ACCEPT_LEASE_SECONDS, isOpenInvite, type InviteFields } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import type { Transaction } from 'firebase-admin/firestore';
import { inTransaction } from '../firebase/transaction.ts';
import { inviteRef, readInvite } from './invite-documents.ts';
import { isToken } from './invite-token.ts';
import { unusable } from './unusable.ts';

/** What is compared with when there is no such invitation, so that the answer takes as long. */
const NO_TOKEN_HASH = '0'.repeat(64);

/**
 * Takes hold of an invitation for one attempt to accept it: the account is seen to outside of any transaction, and two attempts must not
 * set two passwords. An attempt that never comes back loses its hold after a minute. Throws the Refusal invite_unusable.
 */
export async function holdInvite(link: InviteLink, attempt: string): Promise<InviteFields> {
  return inTransaction(async (transaction) => {
    const now = new Date();
    const invite = await requireOpen(transaction, link, now);
    if (invite.heldUntil !== null && now < invite.heldUntil) throw unusable('held');
    const heldUntil = new Date(now.getTime() + ACCEPT_LEASE_SECONDS * 1000);
    transaction.update(inviteRef(link.workspaceId, link.inviteId), { heldBy: attempt, heldUntil });
    return invite;
  });
}

/** Lets go after an attempt that failed, so that the next one need not wait. */
export async function releaseInvite(link: InviteLink, attempt: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const invite = await readInvite(transaction, link.workspaceId, link.inviteId);
    if (invite?.state === 'pending' && invite.heldBy === attempt)
      transaction.update(inviteRef(link.workspaceId, link.inviteId), { heldBy: '', heldUntil: null });
  });
}

/** The invitation as it stands now, if this attempt still holds it and it can still be accepted. Throws the Refusal invite_unusable. */
export async function requireHeld(transaction: Transaction, link: InviteLink, attempt: string): Promise<InviteFields> {
  const invite = await requireOpen(transaction, link, new Date());
  if (invite.heldBy !== attempt) throw unusable('held');
  return invite;
}

/** The invitation of a link, if the token is its own and it can still be accepted. Throws the Refusal invite_unusable. */
export async function requireOpen(
  transaction: Transaction,
  { workspaceId, inviteId, token }: InviteLink,
  now: Date,
): Promise<InviteFields> {
  const isPlace = WORKSPACE_ID.test(workspaceId) && DOCUMENT_ID.test(inviteId);
  const invite = isPlace ? await readInvite(transaction, workspaceId, inviteId) : null;
  const fits = isToken(token, invite?.tokenHash ?? NO_TOKEN_HASH);
  if (invite === null) throw unusable('unknown');
  if (!fits) throw unusable('forged');
  if (!isOpenInvite(invite, now)) throw unusable('not_open');
  return invite;
}
