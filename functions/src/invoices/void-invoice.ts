import { voidInvoiceInputSchema, type InvoiceWritten, type VoidInvoiceInput } from '@clientele/domain/invoice-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openInvoice, writeInvoice } from './invoice-documents.ts';
import { assignWork, readClaimed } from './invoiced-work.ts';

/**
 * Takes back an issued invoice, for good: it keeps its number and its lines, and its work can be invoiced again. Needs `invoices.manage`
 * and sight of the client.
 */
export const voidInvoice = defineCallable({ name: 'voidInvoice', input: voidInvoiceInputSchema, run: voidInvoiceAs });

async function voidInvoiceAs(input: VoidInvoiceInput, caller: Caller): Promise<InvoiceWritten> {
  const { workspaceId, reason } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, invoice } = await openInvoice(transaction, caller, input, ['sent']);
    const items = await readClaimed(transaction, workspaceId, invoice);
    assignWork(transaction, workspaceId, items, actor.uid, '');
    const fields = { state: 'void', voidReason: reason, pdfReady: false } as const;
    return writeInvoice(transaction, input, invoice, actor.uid, fields, { reason });
  });
  logs.invoiceWritten(input, caller.uid, 'voidInvoice', input.invoiceId);
  return { version };
}
