import { invoiceSchema, type InvoiceFields } from '@clientele/domain/invoice';
import { objectPaths, paths } from '@clientele/domain/paths';
import { workspaceSchema } from '@clientele/domain/workspace';
import { bucket, firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { isPreconditionFailed } from '../firebase/error-codes.ts';
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
  const bytes = await invoicePdf(invoice, workspace?.language ?? 'en');
  await storeOnce(objectPaths.invoice(workspaceId, invoice.clientId, invoiceId), bytes);
  await inTransaction(async (transaction) => {
    const ref = invoiceRef({ workspaceId, invoiceId });
    const now = readSnapshot(invoiceSchema, await transaction.get(ref));
    // The version stays: it counts what people do.
    if (now !== null && !now.pdfReady) transaction.update(ref, { pdfReady: true });
  });
  logs.invoicePdfKept(workspaceId, invoiceId, bytes.length);
}

/** What lies there already stays: somebody may have read it. The emulator does not heed the precondition, so it is asked before. */
async function storeOnce(path: string, bytes: Uint8Array): Promise<void> {
  const file = bucket().file(path);
  const [exists] = await file.exists();
  if (exists) return;
  try {
    await file.save(bytes, {
      resumable: false,
      metadata: safeMetadata('application/pdf', sha256Of(bytes)),
      preconditionOpts: { ifGenerationMatch: 0 },
    });
  } catch (error) {
    if (!isPreconditionFailed(error)) throw error;
  }
}
