import { planRemoveContact } from '@clientele/domain/contact-book';
import {
  removeContactInputSchema,
  type ContactWritten,
  type RemoveContactInput,
} from '@clientele/domain/contact-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openBook, primaryOf, requireContact, writeContact } from './contact-documents.ts';

/**
 * Removes a contact; a primary one hands its mark to the successor that the caller names. `restoreContact` brings it back. Needs
 * `clients.update` and sight of the client.
 */
export const removeContact = defineCallable({
  name: 'removeContact',
  input: removeContactInputSchema,
  run: removeContactAs,
});

async function removeContactAs(input: RemoveContactInput, caller: Caller): Promise<ContactWritten> {
  const version = await inTransaction(async (transaction) => {
    const book = await openBook(transaction, caller, input);
    const contact = requireContact(book.contacts, input);
    const primaryId = primaryOf(planRemoveContact(book.contacts, contact.id, input.successorId));
    const successorId = contact.isPrimary ? (primaryId ?? '') : '';
    return writeContact(transaction, input, book, { ...contact, deleted: true, successorId }, primaryId);
  });
  logs.contactWritten(input, caller.uid, 'removeContact', version);
  return { version };
}
