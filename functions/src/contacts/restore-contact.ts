import { planRestoreContact } from '@clientele/domain/contact-book';
import {
  restoreContactInputSchema,
  type ContactWritten,
  type RestoreContactInput,
} from '@clientele/domain/contact-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openBook, primaryOf, requireVersion, writeContact } from './contact-documents.ts';

/** Brings back a removed contact, as primary when nobody else was made so meanwhile. Needs `clients.update` and sight of the client. */
export const restoreContact = defineCallable({
  name: 'restoreContact',
  input: restoreContactInputSchema,
  run: restoreContactAs,
});

async function restoreContactAs(input: RestoreContactInput, caller: Caller): Promise<ContactWritten> {
  const version = await inTransaction(async (transaction) => {
    const book = await openBook(transaction, caller, input);
    const contact = book.contacts.find(({ id }) => id === input.contactId);
    if (contact === undefined) throw new Refusal('subject_not_found');
    requireVersion(contact, input.version);
    const primaryId = primaryOf(planRestoreContact(book.contacts, contact.id));
    return writeContact(transaction, input, book, { ...contact, deleted: false, successorId: '' }, primaryId);
  });
  logs.contactWritten(input, caller.uid, 'restoreContact', version);
  return { version };
}
