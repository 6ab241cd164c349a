import { invitedMemberSchema, type InvitedMemberFields } from '@clientele/domain/invited-member';
import { paths } from '@clientele/domain/paths';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { addressKey } from '../notices/address-key.ts';

/** One document per address, so that an address has one living invitation. */
export function invitedId(email: string): string {
  return addressKey(email);
}

export function invitedRef(workspaceId: string, id: string): DocumentReference {
  return firestore().doc(paths.invitedMember(workspaceId, id));
}

export async function readInvited(
  transaction: Transaction,
  workspaceId: string,
  id: string,
): Promise<InvitedMemberFields | null> {
  return readSnapshot(invitedMemberSchema, await transaction.get(invitedRef(workspaceId, id)));
}
