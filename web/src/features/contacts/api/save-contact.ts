import { contactInputOf, contactSchema, type Contact, type ContactInput } from '@clientele/domain/contact';
import type { ContactWritten, SaveContactInput } from '@clientele/domain/contact-calls';
import { paths } from '@clientele/domain/paths';
import { collection, doc } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';
import { mergeEdit } from '../../../forms/merge.ts';
import { ContactConflict } from './contact-conflict.ts';

export type ContactPlace = { workspaceId: string; clientId: string };

type Edit = {
  /** what the person started from */
  base: Contact;
  mine: ContactInput;
  asPrimary: boolean;
};

/** An id for a contact that is about to be added. One form keeps one id, so that saving again after a lost answer adds nothing. */
export function newContactId({ workspaceId, clientId }: ContactPlace): string {
  return doc(collection(firestore(), paths.contacts(workspaceId, clientId))).id;
}

export async function addContact(
  place: ContactPlace,
  contactId: string,
  contact: ContactInput,
  asPrimary: boolean,
): Promise<void> {
  await trackWrite(save({ ...place, contactId, version: 0, contact, asPrimary }));
}

/**
 * Saves an edit on top of what is stored. Fields that only somebody else changed meanwhile keep their value; a field that both changed to
 * different values throws ContactConflict. Needs the network.
 */
export async function editContact(place: ContactPlace, { base, mine, asPrimary }: Edit): Promise<void> {
  try {
    const { id: contactId, version } = base;
    await trackWrite(save({ ...place, contactId, version, contact: mine, asPrimary }));
  } catch (error) {
    if (failureOf(error).code !== 'version_conflict') throw error;
    const newest = await readNewest(place, base.id);
    if (newest === null || newest.deleted) throw new RefusedWrite('subject_not_found');
    if (newest.version === base.version) throw error;
    const theirs = contactInputOf(newest);
    const { changes, conflicts } = mergeEdit(contactInputOf(base), mine, theirs);
    const merged = { ...theirs, ...changes };
    if (conflicts.length > 0) {
      const fields = conflicts.map(({ key }) => key as keyof ContactInput);
      const insisted = Object.fromEntries(fields.map((field) => [field, mine[field]]));
      throw new ContactConflict(fields, newest, { ...merged, ...insisted });
    }
    await editContact(place, { base: newest, mine: merged, asPrimary });
  }
}

function save(input: SaveContactInput): Promise<ContactWritten> {
  return call<SaveContactInput, ContactWritten>('saveContact', input);
}

async function readNewest({ workspaceId, clientId }: ContactPlace, id: string): Promise<Contact | null> {
  const snapshot = await getServerDocument(doc(firestore(), paths.contact(workspaceId, clientId, id)));
  return readDocument(contactSchema, snapshot);
}
