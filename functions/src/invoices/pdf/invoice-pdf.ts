import { invoiceSheet, type SheetSource } from '@clientele/domain/invoice-sheet';
import * as m from '@clientele/messages';
import { wordedInvoice } from '@clientele/wording/invoice-wording';
import { wordingFor } from '@clientele/wording/wording';
import { once } from 'node:events';
import { drawFoot } from './draw-foot.ts';
import { drawHead } from './draw-head.ts';
import { drawLines } from './draw-lines.ts';
import { drawableLogo } from './drawable-logo.ts';
import { LEFT, Pen } from './pen.ts';
import { ReadableDocument } from './readable-document.ts';

export type DrawnInvoice = {
  invoice: SheetSource & { sentAt: Date | null; updatedAt: Date };
  /** the language of the words, and with it the form of numbers and days */
  language: string;
  /** PNG or JPEG; null without one, or when it cannot be read */
  logo: Uint8Array | null;
};

/** An issued invoice as a document to print and to keep: its sheet, on A4. */
export async function invoicePdf({ invoice, language, logo }: DrawnInvoice): Promise<Uint8Array> {
  const wording = wordingFor(language);
  const { locale } = wording;
  const sheet = invoiceSheet(invoice);
  const worded = wordedInvoice(sheet, wording);
  // The same invoice makes the same bytes, whenever that is.
  const made = invoice.sentAt ?? invoice.updatedAt;
  const document = new ReadableDocument({
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    // Without one of the standard fonts, which have no letters of their own in the document.
    font: '',
    lang: language,
    info: {
      Title: `${worded.title} ${invoice.number}`,
      Author: sheet.sender.name,
      CreationDate: made,
      ModDate: made,
      Creator: 'Clientele',
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = once(document, 'end');
  const pen = new Pen(document);
  if (sheet.accentColor !== '') {
    pen.rule(LEFT, sheet.accentColor, 3);
    pen.gap(18);
  }
  drawHead(pen, worded, logo === null ? null : drawableLogo(logo));
  drawLines(pen, worded);
  drawFoot(pen, worded);
  pen.numberPages((page, pages) => m.invoice_sheet_page({ page, pages }, { locale }));
  document.end();
  await done;
  return Buffer.concat(chunks);
}
