import { invoiceSchema } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { parseDocument } from '../firebase/documents.ts';
import { keepInvoicePdf, lacksPdf } from './keep-invoice-pdf.ts';

const document = `${paths.invoices('{workspaceId}')}/{invoiceId}`;

/** Makes the PDF of an invoice once it is issued. */
export const onInvoiceIssued = onDocumentWritten(
  { document, retry: true, memory: '512MiB' },
  async ({ params, data }) => {
    if (data === undefined || !data.after.exists) return;
    const { workspaceId, invoiceId } = params as { workspaceId: string; invoiceId: string };
    try {
      if (!lacksPdf(parseDocument(invoiceSchema, data.after.ref.path, data.after.data()))) return;
      await keepInvoicePdf(workspaceId, invoiceId);
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);
