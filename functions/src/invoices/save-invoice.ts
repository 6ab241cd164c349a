import { saveInvoiceInputSchema, type InvoiceWritten, type SaveInvoiceInput } from '@clientele/domain/invoice-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { readCompany } from '../company/company-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { draftContent } from './draft-content.ts';
import { openInvoice, writeInvoice } from './invoice-documents.ts';
import { assignWork, readClaimed, readLines, requireWork } from './invoiced-work.ts';

/**
 * Changes a draft: its work, its other lines, purchase order and note. Tax, terms and footer are those in force; the currency stays. Needs
 * `invoices.manage` and sight of every client.
 */
export const saveInvoice = defineCallable({ name: 'saveInvoice', input: saveInvoiceInputSchema, run: saveInvoiceAs });

async function saveInvoiceAs(input: SaveInvoiceInput, caller: Caller): Promise<InvoiceWritten> {
  const { workspaceId, invoiceId, workItemIds } = input;
  const version = await inTransaction(async (transaction) => {
    const { actor, client, invoice } = await openInvoice(transaction, caller, input, ['draft']);
    const workspace = await readWorkspace(transaction, workspaceId);
    const company = await readCompany(transaction, workspaceId);
    const settings = await settingsInForce(transaction, input, { workspace, client }, 'invoicing');
    const claimed = await readClaimed(transaction, workspaceId, invoice);
    const items = await requireWork(transaction, workspaceId, workItemIds, { ...invoice, invoiceId });
    const lines = await readLines(transaction, workspaceId, items);
    const content = draftContent(input, lines, client, { name: workspace.name, company }, settings);
    const kept = new Set(workItemIds);
    const released = claimed.filter(({ id }) => !kept.has(id));
    assignWork(transaction, workspaceId, released, actor.uid, '');
    assignWork(transaction, workspaceId, items, actor.uid, invoiceId);
    return writeInvoice(transaction, input, invoice, actor.uid, content);
  });
  logs.invoiceWritten(input, caller.uid, 'saveInvoice', invoiceId);
  return { version };
}
