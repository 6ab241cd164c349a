import type { PortalMembership } from '@clientele/domain/claims';
import { paths } from '@clientele/domain/paths';
import { portalPersonSchema } from '@clientele/domain/portal';
import type { QueryDocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot, UnreadableDocument } from '../firebase/documents.ts';
import * as logs from '../logs.ts';

/** The portals that are open to one person, in all workspaces; read in the transaction, so that they hold until it commits. */
export async function openPortalsOf(transaction: Transaction, uid: string): Promise<PortalMembership[]> {
  const found = await transaction.get(firestore().collectionGroup('people').where('uid', '==', uid));
  return found.docs.map(readOpenPortal).filter((each) => each !== null);
}

/** One that cannot be read is closed: denying is the safe side. */
function readOpenPortal(snapshot: QueryDocumentSnapshot): PortalMembership | null {
  const portal = snapshot.ref.parent.parent;
  const [clientId, workspaceId] = [portal?.id ?? '', portal?.parent.parent?.id ?? ''];
  if (clientId === '' || workspaceId === '') return null;
  if (snapshot.ref.path !== paths.portalPerson(workspaceId, clientId, snapshot.id)) return null;
  try {
    const person = readSnapshot(portalPersonSchema, snapshot);
    return person?.status === 'active' && person.uid === snapshot.id ? { workspaceId, clientId } : null;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    logs.membershipUnreadable(snapshot.ref.path);
    return null;
  }
}
