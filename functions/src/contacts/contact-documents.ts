import { sameValue } from '@clientele/domain/change';
import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import {
  CONTACT_LIMIT,
  contactInputOf,
  contactSchema,
  type Contact,
  type ContactFields,
} from '@clientele/domain/contact';
import {
  bookWith,
  contactSummaryOf,
  planHandBack,
  planRemoveContact,
  planRestoreContact,
  planSaveContact,
  type ContactPlan,
} from '@clientele/domain/contact-book';
import { paths } from '@clientele/domain/paths';
import type { Stamps } from '@clientele/domain/stamps';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import { creationStamps, editStamps } from '../firebase/stamps.ts';

/** All contacts of a client, removed ones included, read in a transaction by somebody who may change them. */
export type OpenBook = { actorUid: string; client: ClientFields; contacts: readonly Contact[] };

/** Throws the Refusals of openClient(). */
export async function openBook(transaction: Transaction, caller: Caller, place: ClientPlace): Promise<OpenBook> {
  const { actor, client } = await openClient(transaction, caller, place, 'clients.update');
  return { actorUid: actor.uid, client, contacts: await readContacts(transaction, place) };
}

/** The transaction fails when somebody adds or changes a contact meanwhile. */
export async function readContacts(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
): Promise<Contact[]> {
  const { docs } = await transaction.get(firestore().collection(paths.contacts(workspaceId, clientId)));
  return docs.map((snapshot) => ({
    ...parseDocument(contactSchema, snapshot.ref.path, snapshot.data()),
    id: snapshot.id,
  }));
}

/** A contact that is there and not removed, in the version that the caller saw. */
export function requireContact(
  contacts: readonly Contact[],
  { contactId, version }: { contactId: string; version: number },
): Contact {
  const contact = contacts.find(({ id }) => id === contactId);
  if (contact === undefined || contact.deleted) throw new Refusal('subject_not_found');
  requireVersion(contact, version);
  return contact;
}

export function requireVersion(contact: Contact, version: number): void {
  if (contact.version !== version) throw new Refusal('version_conflict', { version: contact.version });
}

/** Who is primary under a plan; throws the Refusal behind one that says no. Problems are named as saveContact() names its fields. */
export function primaryOf(plan: ContactPlan): string | null {
  if (plan.ok) return plan.primaryId;
  const { refusal } = plan;
  switch (refusal.code) {
    case 'email_taken':
      throw new Refusal('email_taken', { problems: [{ path: `contact.emails.${refusal.line}`, code: 'email_taken' }] });
    case 'too_many_contacts':
      throw new Refusal('invalid_input', { problems: [{ path: '', code: 'too_many', limit: CONTACT_LIMIT }] });
    case 'contact_gone':
      throw new Refusal('subject_not_found');
    case 'successor_needed':
      throw new Refusal('successor_needed');
  }
}

type WrittenContact = Omit<Contact, keyof Stamps>;

/**
 * Writes one contact as version N + 1, and in the same transaction moves the mark of the primary contact and brings the client's summary
 * up to date, neither of which raises a version. All reads of the transaction come before. Returns the contact's version.
 */
export function writeContact(
  transaction: Transaction,
  place: ClientPlace,
  { actorUid, client, contacts }: OpenBook,
  written: WrittenContact,
  primaryId: string | null,
): number {
  const { id, primaryBefore, successorId, deleted } = written;
  const before = contacts.find((contact) => contact.id === id);
  const version = (before?.version ?? 0) + 1;
  const fields = { ...contactInputOf(written), isPrimary: id === primaryId, primaryBefore, successorId, deleted };
  const ref = firestore().doc(paths.contact(place.workspaceId, place.clientId, id));
  if (before === undefined) {
    transaction.create(ref, { ...fields, ...creationStamps(actorUid) });
  } else {
    transaction.update(ref, { ...fields, ...editStamps(actorUid, version) });
  }
  writeRest(transaction, place, client, { before: contacts, written, primaryId });
  return version;
}

type Moved = {
  before: readonly Contact[];
  written: WrittenContact;
  primaryId: string | null;
};

/** Everything that follows from one contact's change: the mark of the others, and the summary. */
function writeRest(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  client: Pick<ClientFields, 'contactSummary'>,
  { before, written, primaryId }: Moved,
): void {
  const after = bookWith<WrittenContact>(before, written, primaryId);
  for (const { id, isPrimary } of after) {
    const former = before.find((contact) => contact.id === id);
    if (id !== written.id && former?.isPrimary !== isPrimary)
      transaction.update(firestore().doc(paths.contact(workspaceId, clientId, id)), { isPrimary });
  }
  const contactSummary = contactSummaryOf(after);
  if (!sameValue(contactSummary, client.contactSummary))
    transaction.update(firestore().doc(paths.client(workspaceId, clientId)), { contactSummary });
}

/**
 * For an undo, before it writes `fields` into a contact: judges them against the other contacts as the callables do, moves the mark of the
 * primary contact and the client's summary along, and returns what is to be written into the contact itself, its stamps apart.
 * Throws the Refusals subject_not_found, email_taken and successor_needed.
 */
export async function restoreContactFields(
  transaction: Transaction,
  place: ClientPlace,
  client: Pick<ClientFields, 'contactSummary'>,
  id: string,
  fields: Partial<ContactFields>,
): Promise<Partial<ContactFields>> {
  const contacts = await readContacts(transaction, place);
  const contact = contacts.find((each) => each.id === id);
  if (contact === undefined) throw new Refusal('subject_not_found');
  const wanted = { ...contact, ...fields };
  const primaryId = primaryOf(planRestored(contacts, contact, wanted));
  const successorId = wanted.deleted && contact.isPrimary ? (primaryId ?? '') : wanted.successorId;
  const written = { ...wanted, successorId, isPrimary: id === primaryId };
  writeRest(transaction, place, client, { before: contacts, written, primaryId });
  return { ...fields, successorId, isPrimary: written.isPrimary };
}

function planRestored(contacts: readonly Contact[], before: Contact, wanted: Contact): ContactPlan {
  if (wanted.deleted)
    return planRemoveContact(
      contacts,
      before.id,
      wanted.successorId === '' ? before.primaryBefore : wanted.successorId,
    );
  const book = contacts.map((each) => (each.id === before.id ? { ...each, emails: wanted.emails } : each));
  if (before.deleted) return planRestoreContact(book, before.id);
  const saved = planSaveContact(book, before.id, wanted, wanted.isPrimary);
  return saved.ok && before.isPrimary && !wanted.isPrimary ? planHandBack(contacts, before.id) : saved;
}
