import {
  resendInvoiceInputSchema,
  type InvoiceWritten,
  type ResendInvoiceInput,
} from '@clientele/domain/invoice-calls';
import type { Invoice } from '@clientele/domain/invoice';
import { isMailed } from '@clientele/domain/invoice-recipients';
import { freeAgainAt } from '@clientele/domain/invite-limits';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { delivered, openInvoice, refuseProblems, writeInvoice } from './invoice-documents.ts';
import { invoiceMail, invoiceMailId } from './invoice-mail.ts';

/** Between two mails of one invoice: a second click is not a second wish. Seconds. */
const PAUSE = 60;
/** Mails of one invoice within a day: enough for every wrong address, too few to annoy anybody with. */
const MAILS_PER_DAY = 10;
const DAY = 24 * 60 * 60;

/**
 * Mails an issued invoice once more, as it is, to whoever is named. Needs `invoices.manage` and sight of the client. Throws the Refusals of
 * openInvoice(), invoice_refused where this client's invoices are not mailed, and rate_limited.
 */
export const resendInvoice = defineCallable({
  name: 'resendInvoice',
  input: resendInvoiceInputSchema,
  run: resendInvoiceAs,
});

async function resendInvoiceAs(input: ResendInvoiceInput, caller: Caller): Promise<InvoiceWritten> {
  const { workspaceId, recipients, message } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, client, invoice } = await openInvoice(transaction, caller, input, ['sent', 'paid']);
    const workspace = await readWorkspace(transaction, workspaceId);
    const { delivery } = await settingsInForce(transaction, input, { workspace, client }, 'invoicing');
    if (!isMailed(delivery.value)) refuseProblems([{ path: 'recipients', code: 'not_mailed' }]);
    requirePause(invoice, new Date());
    const fields = delivered(invoice, recipients, actor.uid);
    const mail = invoiceMail(
      input,
      { ...invoice, ...fields },
      { workspace, inPortal: delivery.value === 'both', message, again: invoice.timesMailed > 0 },
    );
    const next = writeInvoice(transaction, input, invoice, actor.uid, fields);
    // By the version: an invoice from before its mails were counted has one under the plain id.
    queueMail(transaction, invoiceMailId(input, next), mail);
    return next;
  });
  logs.invoiceWritten(input, caller.uid, 'resendInvoice', input.invoiceId);
  return { version };
}

function requirePause({ deliveries }: Pick<Invoice, 'deliveries'>, now: Date): void {
  const times = deliveries.map(({ at }) => at);
  const next = Math.max(freeAgainAt(times, 1, PAUSE), freeAgainAt(times, MAILS_PER_DAY, DAY));
  if (next > now.getTime()) throw new Refusal('rate_limited', { retryAt: next });
}
