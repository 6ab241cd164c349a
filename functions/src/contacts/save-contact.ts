import { sameValue } from '@clientele/domain/change';
import { contactInputOf, type Contact } from '@clientele/domain/contact';
import { planSaveContact } from '@clientele/domain/contact-book';
import { saveContactInputSchema, type ContactWritten, type SaveContactInput } from '@clientele/domain/contact-calls';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openBook, primaryOf, requireContact, writeContact, type OpenBook } from './contact-documents.ts';

/**
 * Adds a contact to a client or edits one, judged against all contacts of the client in one transaction. Needs `clients.update` and sight
 * of the client. Problems are named as the input names its fields, "contact.emails.1".
 */
export const saveContact = defineCallable({ name: 'saveContact', input: saveContactInputSchema, run: saveContactAs });

async function saveContactAs(input: SaveContactInput, caller: Caller): Promise<ContactWritten> {
  const version = await inTransaction(async (transaction) => {
    const book = await openBook(transaction, caller, input);
    return input.version === 0 ? add(transaction, book, input) : edit(transaction, book, input);
  });
  logs.contactWritten(input, caller.uid, 'saveContact', version);
  return { version };
}

function add(transaction: Transaction, book: OpenBook, input: SaveContactInput): number {
  const { contactId, contact, asPrimary } = input;
  const present = book.contacts.find(({ id }) => id === contactId);
  if (present !== undefined) return repeated(present, book.actorUid, input);
  const primaryId = primaryOf(planSaveContact(book.contacts, contactId, contact, asPrimary));
  const former = book.contacts.find((each) => each.isPrimary);
  const primaryBefore = primaryId === contactId ? (former?.id ?? '') : '';
  const added = { ...contact, id: contactId, isPrimary: false, primaryBefore, successorId: '', deleted: false };
  return writeContact(transaction, input, book, added, primaryId);
}

/** The same call again, because its answer was lost, is answered again; another contact under this id is not. */
function repeated(present: Contact, actorUid: string, { contact }: SaveContactInput): number {
  const same = present.version === 1 && present.createdBy === actorUid && sameValue(contactInputOf(present), contact);
  if (!same) throw new Refusal('version_conflict', { version: present.version });
  return present.version;
}

function edit(transaction: Transaction, book: OpenBook, input: SaveContactInput): number {
  const before = requireContact(book.contacts, input);
  const promoted = input.asPrimary && !before.isPrimary;
  if (!promoted && sameValue(contactInputOf(before), input.contact)) return before.version;
  const primaryId = primaryOf(planSaveContact(book.contacts, before.id, input.contact, input.asPrimary));
  const former = book.contacts.find((each) => each.isPrimary);
  const primaryBefore = promoted ? (former?.id ?? '') : before.primaryBefore;
  return writeContact(transaction, input, book, { ...before, ...input.contact, primaryBefore }, primaryId);
}
