import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { invoiceSchema, type Invoice, type InvoiceFields, type InvoiceState } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import type { Change } from '@clientele/domain/stamps';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import type { Actor, Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient, type OpenClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { editStamps } from '../firebase/stamps.ts';

/** Which invoice of which client. */
export type InvoicePlace = ClientPlace & { invoiceId: string };

export function invoiceRef({ workspaceId, invoiceId }: Omit<InvoicePlace, 'clientId'>): DocumentReference {
  return firestore().doc(paths.invoice(workspaceId, invoiceId));
}

/** Also a removed one; null when there is none. */
export async function readInvoice(transaction: Transaction, place: InvoicePlace): Promise<Invoice | null> {
  const fields = readSnapshot(invoiceSchema, await transaction.get(invoiceRef(place)));
  return fields === null ? null : { ...fields, id: place.invoiceId };
}

/** A client to write invoices for. They are read with sight of every client alone, and nobody writes what they may not read. */
export async function openClientOfInvoices(
  transaction: Transaction,
  caller: Caller,
  place: ClientPlace,
): Promise<OpenClient> {
  return openClient(transaction, caller, place, 'invoices.manage', 'clients.view', 'clients.view_all');
}

export type OpenInvoice = { actor: Actor; client: ClientFields; invoice: Invoice };

/** An invoice as it was seen, in a state that the step needs, with its client. Throws the Refusals of openClient() and its own. */
export async function openInvoice(
  transaction: Transaction,
  caller: Caller,
  place: InvoicePlace & { version: number },
  allowed: readonly InvoiceState[],
): Promise<OpenInvoice> {
  const { actor, client } = await openClientOfInvoices(transaction, caller, place);
  const invoice = await readInvoice(transaction, place);
  if (invoice === null || invoice.deleted || invoice.clientId !== place.clientId)
    throw new Refusal('subject_not_found');
  if (invoice.version !== place.version) throw new Refusal('version_conflict', { version: invoice.version });
  if (!allowed.includes(invoice.state)) refuseProblems([{ path: '', code: 'wrong_state' }]);
  return { actor, client, invoice };
}

/** Writes some fields of an invoice; all reads of the transaction come before. Returns the version that it has now. */
export function writeInvoice(
  transaction: Transaction,
  place: InvoicePlace,
  { version }: Pick<Invoice, 'version'>,
  uid: string,
  fields: Partial<Omit<InvoiceFields, 'sentAt'>> & { sentAt?: unknown },
  change: Change = {},
): number {
  transaction.update(invoiceRef(place), { ...fields, ...editStamps(uid, version + 1, change) });
  return version + 1;
}

/** How many of its mails an invoice remembers. */
const DELIVERIES_KEPT = 50;

/** What an invoice keeps of a mail that it goes out with; nothing when nobody gets one. */
export function delivered(
  { deliveries, timesMailed }: Pick<Invoice, 'deliveries' | 'timesMailed'>,
  recipients: string[],
  uid: string,
): Partial<Pick<InvoiceFields, 'recipients' | 'deliveries' | 'timesMailed'>> {
  if (recipients.length === 0) return {};
  return {
    recipients,
    deliveries: [...deliveries, { at: new Date(), by: uid, recipients }].slice(-DELIVERIES_KEPT),
    timesMailed: timesMailed + 1,
  };
}

/** Throws the Refusal invoice_refused when there are problems. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal('invoice_refused', { problems });
}
