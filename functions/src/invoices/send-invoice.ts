import { addDays } from '@clientele/domain/calendar-date';
import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import { sendInvoiceInputSchema, type InvoiceSent, type SendInvoiceInput } from '@clientele/domain/invoice-calls';
import { chooseRecipients, isMailed } from '@clientele/domain/invoice-recipients';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import { FieldValue } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { readCompany } from '../company/company-documents.ts';
import { readContacts } from '../contacts/contact-documents.ts';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { countInvoice, takeNumber } from './count-invoice.ts';
import { delivered, openInvoice, refuseProblems, writeInvoice } from './invoice-documents.ts';
import { invoiceMail, invoiceMailId } from './invoice-mail.ts';
import { readClaimed } from './invoiced-work.ts';
import { partiesOf } from './parties.ts';
import { markRates, readUsedRates } from './used-rates.ts';

/**
 * Issues a draft: gives it the next number of its month, its days and the parties as they are now, and tells the recipients. From here on
 * it never changes with anything else, and its client stays and keeps its code. Needs `invoices.manage` and sight of every client.
 */
export const sendInvoice = defineCallable({ name: 'sendInvoice', input: sendInvoiceInputSchema, run: sendInvoiceAs });

async function sendInvoiceAs(input: SendInvoiceInput, caller: Caller): Promise<InvoiceSent> {
  const { workspaceId } = input;
  const sent = await inTransaction(async (transaction) => {
    const { actor, client, invoice } = await openInvoice(transaction, caller, input, ['draft']);
    const workspace = await readWorkspace(transaction, workspaceId);
    const company = await readCompany(transaction, workspaceId);
    const settings = await settingsInForce(transaction, input, { workspace, client }, 'invoicing');
    const { prefix, poRequired, billingRoles, delivery } = settings;
    const items = await readClaimed(transaction, workspaceId, invoice);
    const contacts = await readContacts(transaction, input);
    const chosen = input.recipients ?? chooseRecipients(contacts, client, billingRoles.value).recipients;
    const recipients = isMailed(delivery.value) ? chosen : [];
    const problems: FieldProblem[] = [];
    if (poRequired.value && invoice.poNumber === '') problems.push({ path: 'poNumber', code: 'required' });
    if (isMailed(delivery.value) && recipients.length === 0)
      problems.push({ path: 'recipients', code: 'no_recipients' });
    refuseProblems(problems);
    const rates = await readUsedRates(transaction, input, items);
    const issuedOn = today(new Date(), firstKnownTimezone(workspace.timezone));
    const parties = partiesOf(client, workspace.name, company);
    // Last: all invoices of a month wait for this one document.
    const count = await countInvoice(transaction, workspaceId, issuedOn);
    const number = takeNumber(transaction, count, { prefix: prefix.value, code: parties.code });
    const days = { issuedOn, dueOn: addDays(issuedOn, invoice.termsDays) };
    const issued = { ...invoice, ...days, state: 'sent', number, parties, recipients } as const;
    const version = writeInvoice(transaction, input, invoice, actor.uid, {
      ...days,
      state: 'sent',
      number,
      parties,
      ...delivered(invoice, recipients, actor.uid),
      sentAt: FieldValue.serverTimestamp(),
    });
    markRates(transaction, input, rates);
    // In the same transaction: of a sending and a deletion at one moment one wins, for both write this record.
    transaction.update(firestore().doc(paths.client(workspaceId, input.clientId)), {
      issuedInvoices: client.issuedInvoices + 1,
    });
    if (recipients.length > 0) {
      const inPortal = delivery.value === 'both';
      const mail = invoiceMail(input, issued, { workspace, inPortal, message: input.message, again: false });
      queueMail(transaction, invoiceMailId(input, 1), mail);
    }
    return { version, number };
  });
  logs.invoiceWritten(input, caller.uid, 'sendInvoice', input.invoiceId);
  return sent;
}
