import type { InvoiceFields } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { PDFDocument } from 'pdf-lib';
import { embedFonts } from './fonts.ts';
import { drawHead } from './draw-head.ts';
import { drawLines } from './draw-lines.ts';
import { drawTotals } from './draw-totals.ts';
import { LEFT, Pen, RIGHT } from './pen.ts';
import { wordingFor } from './wording.ts';

/** An issued invoice as a document to print and to keep. What it says comes from the invoice alone; `language` chooses the words. */
export async function invoicePdf(invoice: InvoiceFields, language: string): Promise<Uint8Array> {
  const wording = wordingFor(language);
  const { locale } = wording;
  const document = await PDFDocument.create();
  const fonts = await embedFonts(document);
  document.setTitle(`${m.invoice_document_title({}, { locale })} ${invoice.number}`, { showInWindowTitleBar: true });
  document.setAuthor(invoice.parties.workspaceName);
  document.setLanguage(language);
  // The same invoice makes the same bytes, whenever that is.
  document.setCreationDate(invoice.sentAt ?? invoice.updatedAt);
  document.setModificationDate(invoice.sentAt ?? invoice.updatedAt);
  const pen = new Pen(document, fonts);
  drawHead(pen, invoice, wording);
  drawLines(pen, invoice, wording);
  drawTotals(pen, invoice, wording);
  for (const text of [invoice.note, invoice.footer]) {
    if (text === '') continue;
    pen.gap(18);
    pen.row([{ left: LEFT, right: RIGHT, lines: [{ text, dimmed: text === invoice.footer }] }]);
  }
  pen.numberPages((page, pages) => m.invoice_document_page({ page, pages }, { locale }));
  return document.save();
}
