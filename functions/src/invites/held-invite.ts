import { DOCUMENT_ID, WORKSPACE_ID } from '@clientele/domain/formats';
import { ACCEPT_LEASE_SECONDS, isOpenInvite, type InviteFields } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { readInvite } from './access-documents.ts';
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
    const invite = await requireInvite(transaction, link);
    const now = new Date();
    if (!isOpenInvite(invite, now)) throw unusable('not_open');
    if (invite.heldUntil !== null && now < invite.heldUntil) throw unusable('held');
    const heldUntil = new Date(now.getTime() + ACCEPT_LEASE_SECONDS * 1000);
    transaction.update(refOf(link), { heldBy: attempt, heldUntil });
    return invite;
  });
}

/** Lets go after an attempt that failed, so that the next one need not wait. */
export async function releaseInvite(link: InviteLink, attempt: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const invite = await readInvite(transaction, link.workspaceId, link.inviteId);
    if (invite?.state === 'pending' && invite.heldBy === attempt)
      transaction.update(refOf(link), { heldBy: '', heldUntil: null });
  });
}

/** The invitation as it stands now, if this attempt still holds it and it can still be accepted. Throws the Refusal invite_unusable. */
export async function requireHeld(transaction: Transaction, link: InviteLink, attempt: string): Promise<InviteFields> {
  const invite = await requireInvite(transaction, link);
  if (!isOpenInvite(invite, new Date())) throw unusable('not_open');
  if (invite.heldBy !== attempt) throw unusable('held');
  return invite;
}

async function requireInvite(
  transaction: Transaction,
  { workspaceId, inviteId, token }: InviteLink,
): Promise<InviteFields> {
  const isPlace = WORKSPACE_ID.test(workspaceId) && DOCUMENT_ID.test(inviteId);
  const invite = isPlace ? await readInvite(transaction, workspaceId, inviteId) : null;
  const fits = isToken(token, invite?.tokenHash ?? NO_TOKEN_HASH);
  if (invite === null) throw unusable('unknown');
  if (!fits) throw unusable('forged');
  return invite;
}

function refOf({ workspaceId, inviteId }: InviteLink) {
  return firestore().doc(paths.invite(workspaceId, inviteId));
}
