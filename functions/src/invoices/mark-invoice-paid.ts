import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import {
  markInvoicePaidInputSchema,
  type InvoiceWritten,
  type MarkInvoicePaidInput,
} from '@clientele/domain/invoice-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { openInvoice, refuseProblems, writeInvoice } from './invoice-documents.ts';

/** Notes that an issued invoice was paid, and on which day. Needs `invoices.manage` and sight of every client. */
export const markInvoicePaid = defineCallable({
  name: 'markInvoicePaid',
  input: markInvoicePaidInputSchema,
  run: markInvoicePaidAs,
});

async function markInvoicePaidAs(input: MarkInvoicePaidInput, caller: Caller): Promise<InvoiceWritten> {
  const { paidOn } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, invoice } = await openInvoice(transaction, caller, input, ['sent']);
    const { timezone } = await readWorkspace(transaction, input.workspaceId);
    if (paidOn > today(new Date(), firstKnownTimezone(timezone)))
      refuseProblems([{ path: 'paidOn', code: 'in_the_future' }]);
    if (paidOn < invoice.issuedOn) refuseProblems([{ path: 'paidOn', code: 'before_issued' }]);
    return writeInvoice(transaction, input, invoice, actor.uid, { state: 'paid', paidOn, pdfReady: false });
  });
  logs.invoiceWritten(input, caller.uid, 'markInvoicePaid', input.invoiceId);
  return { version };
}
