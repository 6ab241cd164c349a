import { readInvoicePdf } from '../invoices/read-invoice-pdf.ts';
import type { Attachment } from './mail-document.ts';

/** What goes along with a mail, as the mail server's client takes it. What is gone by now is left out. */
export async function readAttachments(
  attachments: readonly Attachment[] = [],
): Promise<{ filename: string; content: Buffer; contentType: string }[]> {
  const read = await Promise.all(
    attachments.map(async ({ filename, invoice }) => ({ filename, content: await readInvoicePdf(invoice) })),
  );
  return read.flatMap(({ filename, content }) =>
    content === null ? [] : [{ filename, content: Buffer.from(content), contentType: 'application/pdf' }],
  );
}
