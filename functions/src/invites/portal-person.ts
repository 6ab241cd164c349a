import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import { portalPersonSchema, type PortalAccessFields, type PortalPerson } from '@clientele/domain/portal';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import type { ContactPlace } from './access-documents.ts';

export function personRef({ workspaceId, clientId }: ClientPlace, uid: string): DocumentReference {
  return firestore().doc(paths.portalPerson(workspaceId, clientId, uid));
}

export async function readPerson(
  transaction: Transaction,
  place: ClientPlace,
  uid: string,
): Promise<PortalPerson | null> {
  return readSnapshot(portalPersonSchema, await transaction.get(personRef(place, uid)));
}

/** The document that lets a contact in, or null: there is none, it ended, or the same account is in the portal for another contact. */
export async function readPersonOf(
  transaction: Transaction,
  place: ContactPlace,
  { uid }: Pick<PortalAccessFields, 'uid'>,
): Promise<{ ref: DocumentReference; person: PortalPerson } | null> {
  if (uid === '') return null;
  const person = await readPerson(transaction, place, uid);
  if (person?.status !== 'active' || person.contactId !== place.contactId) return null;
  return { ref: personRef(place, uid), person };
}
