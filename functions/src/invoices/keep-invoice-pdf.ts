import type { Company } from '@clientele/domain/company';
import { invoiceSchema, type InvoiceFields } from '@clientele/domain/invoice';
import { objectPaths, paths } from '@clientele/domain/paths';
import { workspaceSchema } from '@clientele/domain/workspace';
import { bucket, firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { safeMetadata, sha256Of } from '../files/stored-object.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { invoiceRef } from './invoice-documents.ts';

/** Whether an invoice is issued and its document is still to be made. */
export function lacksPdf({ number, pdfReady }: Pick<InvoiceFields, 'number' | 'pdfReady'>): boolean {
  return number !== '' && !pdfReady;
}

/** Makes the document of an issued invoice and keeps it, once: an event that comes again, or late, finds it there. */
export async function keepInvoicePdf(workspaceId: string, invoiceId: string): Promise<void> {
  const invoice = readSnapshot(invoiceSchema, await invoiceRef({ workspaceId, invoiceId }).get());
  if (invoice === null || !lacksPdf(invoice)) return;
  const workspace = readSnapshot(workspaceSchema, await firestore().doc(paths.workspace(workspaceId)).get());
  // Only here: every function would load what draws it, at each of its starts.
  const { invoicePdf } = await import('./pdf/invoice-pdf.ts');
  const logo = await readLogo(workspaceId, invoice.parties.company);
  const bytes = await invoicePdf({ invoice, language: workspace?.language ?? 'en', logo });
  await store(objectPaths.invoice(workspaceId, invoice.clientId, invoiceId), bytes);
  const shown = await inTransaction(async (transaction) => {
    const ref = invoiceRef({ workspaceId, invoiceId });
    const now = readSnapshot(invoiceSchema, await transaction.get(ref));
    // Paid or void meanwhile: the document must say so, whichever of two that draw at the same time writes last.
    if (now === null || now.state !== invoice.state) return now === null;
    // The version stays: it counts what people do.
    if (!now.pdfReady) transaction.update(ref, { pdfReady: true });
    return true;
  });
  logs.invoicePdfKept(workspaceId, invoiceId, bytes.length);
  if (!shown) await keepInvoicePdf(workspaceId, invoiceId);
}

/** A logo that cannot be read must not keep an invoice from its receivers. */
async function readLogo(workspaceId: string, company: Company | null): Promise<Uint8Array | null> {
  if (company === null || company.logo === null) return null;
  try {
    const [bytes] = await bucket().file(objectPaths.logo(workspaceId, company.logo.id)).download();
    return bytes;
  } catch (error) {
    logs.logoNotDrawn(error);
    return null;
  }
}

/** The same invoice makes the same bytes: what lies there already is written again only when it says something else. */
async function store(path: string, bytes: Uint8Array): Promise<void> {
  const file = bucket().file(path);
  const metadata = safeMetadata('application/pdf', sha256Of(bytes));
  const [exists] = await file.exists();
  if (exists) {
    const [before] = await file.getMetadata();
    if (before.metadata?.['checked'] === metadata.metadata.checked) return;
  }
  await file.save(bytes, { resumable: false, metadata });
}
