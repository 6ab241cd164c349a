import { invoiceSchema } from '@clientele/domain/invoice';
import { objectPaths } from '@clientele/domain/paths';
import { bucket } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { invoiceRef, type InvoicePlace } from './invoice-documents.ts';
import { keepInvoicePdf } from './keep-invoice-pdf.ts';

/** The PDF of an issued invoice, made now if it is not there yet; null when there is no such invoice any more. */
export async function readInvoicePdf(place: Omit<InvoicePlace, 'clientId'>): Promise<Uint8Array | null> {
  await keepInvoicePdf(place.workspaceId, place.invoiceId);
  const invoice = readSnapshot(invoiceSchema, await invoiceRef(place).get());
  if (invoice === null) return null;
  const file = bucket().file(objectPaths.invoice(place.workspaceId, invoice.clientId, place.invoiceId));
  const [bytes] = await file.download();
  return bytes;
}
