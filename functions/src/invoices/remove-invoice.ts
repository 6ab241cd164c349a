import {
  removeInvoiceInputSchema,
  type InvoiceWritten,
  type RemoveInvoiceInput,
} from '@clientele/domain/invoice-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openInvoice, writeInvoice } from './invoice-documents.ts';
import { assignWork, readClaimed } from './invoiced-work.ts';

/** Removes a draft, which never had a number; its work can be invoiced again. Needs `invoices.manage` and sight of every client. */
export const removeInvoice = defineCallable({
  name: 'removeInvoice',
  input: removeInvoiceInputSchema,
  run: removeInvoiceAs,
});

async function removeInvoiceAs(input: RemoveInvoiceInput, caller: Caller): Promise<InvoiceWritten> {
  const { workspaceId } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, invoice } = await openInvoice(transaction, caller, input, ['draft']);
    const items = await readClaimed(transaction, workspaceId, invoice);
    assignWork(transaction, workspaceId, items, actor.uid, '');
    return writeInvoice(transaction, input, invoice, actor.uid, { deleted: true });
  });
  logs.invoiceWritten(input, caller.uid, 'removeInvoice', input.invoiceId);
  return { version };
}
