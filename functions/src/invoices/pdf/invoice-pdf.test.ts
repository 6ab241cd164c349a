import type { InvoiceFields } from '@clientele/domain/invoice';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { invoicePdf } from './invoice-pdf.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const LINE = {
  workItemId: 'w',
  projectName: 'Tank 7',
  positionName: 'Senior technician',
  personName: 'Ann',
  workDate: '2026-11-10',
  minutes: 510,
  text: 'Inspection of the valves and of the seals below them',
  amountMinor: 90_000,
};

const invoice: InvoiceFields = {
  clientId: 'acme',
  state: 'sent',
  number: 'NORTHWIND-ACME-INV-NOV-2026',
  periodFrom: '2026-11-01',
  periodTo: '2026-11-30',
  currency: 'USD',
  workLines: [LINE],
  freeLines: [{ text: 'Travel', quantity: 250, unitMinor: 4000 }],
  taxRate: 825,
  subtotalMinor: 100_000,
  taxMinor: 8250,
  totalMinor: 108_250,
  termsDays: 30,
  poNumber: 'PO-77',
  footer: 'Thank you.',
  note: 'Please quote the number.',
  parties: {
    workspaceName: 'Northwind Services',
    company: null,
    clientName: 'Acme',
    legalName: 'Acme Inc.',
    code: 'ACME',
    taxIds: ['EIN 12-3456789'],
    address: {
      kind: 'billing',
      label: '',
      line1: '1 Main St',
      line2: '',
      line3: '',
      city: 'Houston',
      county: '',
      subdivision: 'US-TX',
      postalCode: '77001',
      country: 'US',
    },
  },
  recipients: ['bills@acme.test'],
  issuedOn: '2026-11-24',
  dueOn: '2026-12-24',
  paidOn: '',
  sentAt: NOW,
  voidReason: '',
  pdfReady: false,
  deleted: false,
  version: 2,
  createdAt: NOW,
  createdBy: 'ann',
  updatedAt: NOW,
  updatedBy: 'ann',
  change: {},
};

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes)).getPageCount();
}

test('an invoice is a document of one page that names itself', async () => {
  const document = await PDFDocument.load(await invoicePdf(invoice, 'en-US'));
  expect(document.getPageCount()).toBe(1);
  expect(document.getTitle()).toBe('Invoice NORTHWIND-ACME-INV-NOV-2026');
});

test('the same invoice makes the same bytes', async () => {
  const [first, second] = [await invoicePdf(invoice, 'en'), await invoicePdf(invoice, 'en')];
  expect(Buffer.from(first).equals(second)).toBe(true);
});

test('as many lines as there may be go on over the pages', async () => {
  const workLines = Array.from({ length: 300 }, (_, index) => ({ ...LINE, workItemId: String(index) }));
  expect(await pagesOf(await invoicePdf({ ...invoice, workLines }, 'en'))).toBeGreaterThan(10);
});

test('no script, no length and no missing part stops it', async () => {
  const text = 'Žluťoučký kůň, Ελληνικά, Кириллица, 日本語, עברית, العربية, ไทย, नमस्ते, 😀👩‍👩‍👧, \u202Eabc, \uFFFF';
  const parties = { ...invoice.parties, workspaceName: text, legalName: text.repeat(5), taxIds: [text], address: null };
  const strange = { ...invoice, parties, note: `${text}\n\n${'x'.repeat(2000)}`, footer: text, poNumber: text };
  const lines = [{ ...LINE, projectName: text, personName: text, text: 'y'.repeat(1000), amountMinor: 10 ** 14 }];
  expect(await pagesOf(await invoicePdf({ ...strange, workLines: lines, currency: 'KWD' }, 'de'))).toBeGreaterThan(0);
  expect(await pagesOf(await invoicePdf({ ...invoice, workLines: [], taxRate: 0, currency: 'JPY' }, 'ar'))).toBe(1);
});
