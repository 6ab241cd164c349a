import { memberSchema, type MemberFields } from '@clientele/domain/member';
import type { Membership } from '@clientele/domain/claims';
import { paths } from '@clientele/domain/paths';
import type { QueryDocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot, UnreadableDocument } from '../firebase/documents.ts';
import * as logs from '../logs.ts';

export type WorkspaceMember = { workspaceId: string; member: MemberFields };

/** Every member document of one person, removed ones included, in all workspaces; read in the transaction, so that they hold until it commits. */
export async function membershipsOf(transaction: Transaction, uid: string): Promise<WorkspaceMember[]> {
  const found = await transaction.get(firestore().collectionGroup('members').where('uid', '==', uid));
  return found.docs.map(readMembership).filter((each) => each !== null);
}

/** One that cannot be read gives no permission: denying is the safe side. */
function readMembership(snapshot: QueryDocumentSnapshot): WorkspaceMember | null {
  const workspaceId = snapshot.ref.parent.parent?.id ?? '';
  if (snapshot.ref.path !== paths.member(workspaceId, snapshot.id)) return null;
  try {
    const member = readSnapshot(memberSchema, snapshot);
    return member === null || member.uid !== snapshot.id ? null : { workspaceId, member };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    logs.membershipUnreadable(snapshot.ref.path);
    return null;
  }
}

/** What goes into the claims: the active ones. */
export function activeMemberships(all: readonly WorkspaceMember[]): Membership[] {
  return all
    .filter(({ member }) => member.status === 'active')
    .map(({ workspaceId, member }) => ({ workspaceId, permissions: member.permissions }));
}
