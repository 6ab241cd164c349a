import type { InvoiceFields } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { RIGHT, type Pen, type Style } from './pen.ts';
import type { Wording } from './wording.ts';

const LABELS = RIGHT - 220;
const AMOUNTS = RIGHT - 120;
/** Subtotal, tax and total stay together. */
const HEIGHT = 64;

/** What the lines come to. Without tax the total alone says it. */
export function drawTotals(pen: Pen, invoice: InvoiceFields, wording: Wording): void {
  const { locale, money, percent } = wording;
  const { currency, taxRate } = invoice;
  if (!pen.fits(HEIGHT)) pen.nextPage();
  pen.gap(8);
  function total(label: string, minor: number, style: Style = {}): void {
    pen.row([
      { left: LABELS, right: AMOUNTS, lines: [{ text: label, dimmed: true, ...style }] },
      { left: AMOUNTS, right: RIGHT, align: 'end', lines: [{ text: money(minor, currency), ...style }] },
    ]);
    pen.gap(2);
  }
  if (taxRate > 0) {
    total(m.invoice_document_subtotal({}, { locale }), invoice.subtotalMinor);
    total(m.invoice_document_tax({ rate: percent(taxRate) }, { locale }), invoice.taxMinor);
  }
  total(m.invoice_document_total({}, { locale }), invoice.totalMinor, { bold: true, size: 12, dimmed: false });
}
