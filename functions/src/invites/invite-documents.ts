import { inviteSchema, type InviteFields } from '@clientele/domain/invite';
import { paths } from '@clientele/domain/paths';
import { FieldValue, type DocumentReference, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

export function inviteRef(workspaceId: string, inviteId: string): DocumentReference {
  return firestore().doc(paths.invite(workspaceId, inviteId));
}

export async function readInvite(
  transaction: Transaction,
  workspaceId: string,
  inviteId: string,
): Promise<InviteFields | null> {
  return readSnapshot(inviteSchema, await transaction.get(inviteRef(workspaceId, inviteId)));
}

/** The id of the invitation if it can still be replaced or revoked, or null: it is blank, or over. */
export async function readPending(
  transaction: Transaction,
  workspaceId: string,
  inviteId: string,
): Promise<string | null> {
  if (inviteId === '') return null;
  const invite = await readInvite(transaction, workspaceId, inviteId);
  return invite?.state === 'pending' ? inviteId : null;
}

export function writeAccepted(transaction: Transaction, workspaceId: string, inviteId: string, uid: string): void {
  transaction.update(inviteRef(workspaceId, inviteId), {
    state: 'accepted',
    acceptedAt: FieldValue.serverTimestamp(),
    acceptedBy: uid,
    heldBy: '',
    heldUntil: null,
  });
}
