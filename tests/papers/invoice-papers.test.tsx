import { invoiceSheet } from '@clientele/domain/invoice-sheet';
import type { InvoiceFields } from '@clientele/domain/invoice';
import { portalInvoiceOf, portalInvoiceSchema } from '@clientele/domain/portal-projections';
import { wordedInvoice, type WordedInvoice } from '@clientele/wording/invoice-wording';
import { wordingFor } from '@clientele/wording/wording';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { invoicePdf } from '../../functions/src/invoices/pdf/invoice-pdf.ts';
import { InvoicePaper } from '../../web/src/format/invoice-paper.tsx';
import { pdfText } from './pdf-text.ts';
import { TEN_INVOICES } from './ten-invoices.ts';

beforeAll(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});

/** Every text of an invoice, in the order in which it is read. */
function textsOf({
  title,
  mark,
  sender,
  receiver,
  facts,
  columns,
  rows,
  totals,
  payment,
  note,
  footer,
}: WordedInvoice) {
  const payable = payment.facts.length > 0 || payment.note !== '';
  return [
    title,
    mark?.text ?? '',
    ...[sender, receiver].flatMap(({ label, name, lines }) => [label, name, ...lines]),
    ...facts.flatMap(({ label, text }) => [label, text]),
    columns.day,
    columns.what,
    columns.quantity,
    columns.price,
    columns.amount,
    ...rows.flatMap(({ day, what, details, quantity, price, amount }) => [day, what, details, quantity, price, amount]),
    ...totals.flatMap(({ label, text }) => [label, text]),
    ...(payable ? [payment.label] : []),
    ...payment.facts.flatMap(({ label, text }) => [label, text]),
    payment.note,
    note,
    footer,
  ];
}

/** Without blanks and marks of direction: a line may be broken anywhere, and what is left has to be the same to the letter. */
function letters(texts: readonly string[]): string {
  return texts
    .join('')
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

function markupText(markup: string): string {
  return letters([
    markup.replaceAll(/<[^>]*>/gu, '').replaceAll(/&[a-z#0-9]+;/gu, (entity) => ENTITIES[entity] ?? entity),
  ]);
}

describe.each(Object.entries(TEN_INVOICES))('%s', (_name, invoice) => {
  const expected = letters(textsOf(wordedInvoice(invoiceSheet(invoice), wordingFor('en-US'))));

  test('the staff page says what the sheet says', () => {
    expect(markupText(renderToStaticMarkup(<InvoicePaper invoice={invoice} logoUrl={null} />))).toBe(expected);
  });

  test('the portal says the same of the copy that it reads', () => {
    const issued: InvoiceFields = invoice.state === 'draft' ? { ...invoice, state: 'sent', number: 'X-1' } : invoice;
    const copy = portalInvoiceSchema.parse(JSON.parse(JSON.stringify(portalInvoiceOf(issued))));
    const text = markupText(renderToStaticMarkup(<InvoicePaper invoice={copy} logoUrl={null} />));
    expect(text).toBe(letters(textsOf(wordedInvoice(invoiceSheet(issued), wordingFor('en-US')))));
    expect(text.toLowerCase()).not.toContain('secret');
  });

  test('the PDF says the same, page after page, and can be read out in that order', async () => {
    const pages = await pdfText(await invoicePdf({ invoice, language: 'en-US', logo: null }));
    const body = pages.map((page, place) => {
      const number = `Page ${place + 1} of ${pages.length}`;
      expect(page.endsWith(number)).toBe(true);
      return page.slice(0, -number.length);
    });
    expect(letters(body)).toBe(expected);
  });
});
