import type { InvoiceFields } from '@clientele/domain/invoice';
import { BLANK_COMPANY } from '@clientele/domain/company';
import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawableLogo } from './drawable-logo.ts';
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
  rateUnit: 'hour' as const,
  charges: [],
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
  deliveries: [],
  timesMailed: 1,
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

function draw(
  changes: Partial<InvoiceFields> = {},
  language = 'en',
  logo: Uint8Array | null = null,
): Promise<Uint8Array> {
  return invoicePdf({ invoice: { ...invoice, ...changes }, language, logo });
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

test('an invoice is a document of one page that names itself', async () => {
  const task = getDocument({ data: new Uint8Array(await draw({}, 'en-US')), verbosity: 0 });
  const document = await task.promise;
  expect(document.numPages).toBe(1);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: 'Invoice NORTHWIND-ACME-INV-NOV-2026', Author: 'Northwind Services' });
  await task.destroy();
});

test('the same invoice makes the same bytes, with a logo too, and few of them', async () => {
  const [first, second] = [await draw({}, 'en', PNG), await draw({}, 'en', PNG)];
  expect(Buffer.from(first).equals(second)).toBe(true);
  expect(first.length, 'letters are embedded as far as they are used').toBeLessThan(40_000);
});

test('as many lines as there may be go on over the pages', async () => {
  const workLines = Array.from({ length: 300 }, (_, index) => ({ ...LINE, workItemId: String(index) }));
  expect(await pagesOf(await draw({ workLines }))).toBeGreaterThan(10);
});

test('no script, no length and no missing part stops it', async () => {
  const text = 'Žluťoučký kůň, Ελληνικά, Кириллица, 日本語, עברית, العربية, ไทย, नमस्ते, 😀👩‍👩‍👧, \u202Eabc, \uFFFF';
  const parties = { ...invoice.parties, workspaceName: text, legalName: text.repeat(5), taxIds: [text], address: null };
  const strange = { parties, note: `${text}\n\n${'x'.repeat(2000)}`, footer: text, poNumber: text };
  const lines = [{ ...LINE, projectName: text, personName: text, text: 'y'.repeat(1000), amountMinor: 10 ** 14 }];
  expect(await pagesOf(await draw({ ...strange, workLines: lines, currency: 'KWD' }, 'de'))).toBeGreaterThan(0);
  expect(await pagesOf(await draw({ workLines: [], taxRate: 0, currency: 'JPY' }, 'ar'))).toBe(1);
});

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** Four pixels of one colour, half of them transparent; `pixels` as they are packed. */
function png(pixels: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

const ROWS = Buffer.from([0, 1, 2, 3, 255, 1, 2, 3, 0, 0, 1, 2, 3, 255, 1, 2, 3, 0]);
const PNG = png(deflateSync(ROWS));

test('a logo that cannot be drawn is left out, and the invoice is not', async () => {
  expect(drawableLogo(PNG)).not.toBeNull();
  const broken = {
    'a page': Buffer.from('<html>'),
    'pixels that cannot be unpacked': png(Buffer.from('not packed')),
    'too few pixels': png(deflateSync(ROWS.subarray(0, 9))),
    'rows that are filtered in no known way': png(deflateSync(Buffer.from(ROWS.map((value) => value + 9)))),
    'a cut file': PNG.subarray(0, 20),
  };
  const drawable = Object.entries(broken).filter(([, logo]) => drawableLogo(logo) !== null);
  expect(drawable).toEqual([]);
  const company = { ...BLANK_COMPANY, accentColor: '#4f46e5' };
  const parties = { ...invoice.parties, company };
  for (const logo of [...Object.values(broken), Buffer.from([0xff, 0xd8, 0xff, 0xe0])])
    expect(await pagesOf(await draw({ parties }, 'en', logo))).toBe(1);
});
