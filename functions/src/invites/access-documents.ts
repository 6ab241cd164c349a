import type { ClientPlace } from '@clientele/domain/client-place';
import { contactSchema, type ContactFields } from '@clientele/domain/contact';
import { paths } from '@clientele/domain/paths';
import { portalAccessSchema, type PortalAccessFields } from '@clientele/domain/portal';
import type { Stamps } from '@clientele/domain/stamps';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { creationStamps, editStamps } from '../firebase/stamps.ts';

/** Which contact of which client. */
export type ContactPlace = ClientPlace & { contactId: string };

export function accessRef({ workspaceId, clientId, contactId }: ContactPlace): DocumentReference {
  return firestore().doc(paths.access(workspaceId, clientId, contactId));
}

export async function readAccess(transaction: Transaction, place: ContactPlace): Promise<PortalAccessFields | null> {
  return readSnapshot(portalAccessSchema, await transaction.get(accessRef(place)));
}

/** A contact that was not removed, or null. */
export async function readLivingContact(
  transaction: Transaction,
  { workspaceId, clientId, contactId }: ContactPlace,
): Promise<ContactFields | null> {
  const ref = firestore().doc(paths.contact(workspaceId, clientId, contactId));
  const contact = readSnapshot(contactSchema, await transaction.get(ref));
  return contact === null || contact.deleted ? null : contact;
}

/** Throws the Refusal subject_not_found when the contact was never invited. */
export async function requireAccess(transaction: Transaction, place: ContactPlace): Promise<PortalAccessFields> {
  const access = await readAccess(transaction, place);
  if (access === null) throw new Refusal('subject_not_found');
  return access;
}

/** Writes how a contact stands as version N + 1 in somebody's name, over what stood there. Returns the version. */
export function writeAccess(
  transaction: Transaction,
  place: ContactPlace,
  before: PortalAccessFields | null,
  { uid, fields }: { uid: string; fields: Omit<PortalAccessFields, keyof Stamps> },
): number {
  if (before === null) {
    transaction.create(accessRef(place), { ...fields, ...creationStamps(uid) });
    return 1;
  }
  const stamps = editStamps(uid, before.version + 1);
  transaction.update(accessRef(place), { ...fields, ...stamps });
  return stamps.version;
}

/** What an access says besides its stamps. */
export function accessFieldsOf({
  state,
  contactName,
  email,
  scopes,
  inviteId,
  invitedAt,
  expiresAt,
  uid,
}: PortalAccessFields): Omit<PortalAccessFields, keyof Stamps> {
  return { state, contactName, email, scopes, inviteId, invitedAt, expiresAt, uid };
}
