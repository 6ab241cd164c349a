import { sameValue } from '@clientele/domain/change';
import { NEW_INVOICE, type Invoice } from '@clientele/domain/invoice';
import {
  createInvoiceInputSchema,
  type CreateInvoiceInput,
  type InvoiceWritten,
} from '@clientele/domain/invoice-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { creationStamps } from '../firebase/stamps.ts';
import { readCompany } from '../company/company-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { draftContent } from './draft-content.ts';
import { invoiceRef, openClientOfInvoices, readInvoice } from './invoice-documents.ts';
import { assignWork, readLines, requireWork } from './invoiced-work.ts';

/**
 * Drafts an invoice and claims its work, in one transaction: an item that somebody else claims in the same moment is on one of both
 * invoices. Needs `invoices.manage` and sight of every client. A repeated call with the same id changes nothing.
 */
export const createInvoice = defineCallable({
  name: 'createInvoice',
  input: createInvoiceInputSchema,
  run: createInvoiceAs,
});

async function createInvoiceAs(input: CreateInvoiceInput, caller: Caller): Promise<InvoiceWritten> {
  const { workspaceId, clientId, invoiceId, periodFrom, periodTo } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, client } = await openClientOfInvoices(transaction, caller, input);
    const present = await readInvoice(transaction, input);
    if (present !== null) return repeated(present, input, actor.uid);
    const workspace = await readWorkspace(transaction, workspaceId);
    const company = await readCompany(transaction, workspaceId);
    const settings = await settingsInForce(transaction, input, { workspace, client }, 'invoicing');
    const currency = settings.currency.value;
    const about = { invoiceId, clientId, periodFrom, periodTo, currency };
    const items = await requireWork(transaction, workspaceId, input.workItemIds, about);
    const lines = await readLines(transaction, workspaceId, items);
    transaction.create(invoiceRef(input), {
      ...NEW_INVOICE,
      clientId,
      periodFrom,
      periodTo,
      currency,
      ...draftContent(input, lines, client, { name: workspace.name, company }, settings),
      ...creationStamps(actor.uid),
    });
    assignWork(transaction, workspaceId, items, actor.uid, invoiceId);
    return 1;
  });
  logs.invoiceWritten(input, caller.uid, 'createInvoice', invoiceId);
  return { version };
}

/** The same draft again is no mistake; another one under its id is. */
function repeated(present: Invoice, input: CreateInvoiceInput, uid: string): number {
  const claimed = present.workLines.map(({ workItemId }) => workItemId).toSorted();
  const same =
    present.createdBy === uid &&
    present.clientId === input.clientId &&
    sameValue(claimed, input.workItemIds.toSorted()) &&
    sameValue(present.freeLines, input.freeLines);
  if (!same) throw new Refusal('version_conflict', { version: present.version });
  return present.version;
}
