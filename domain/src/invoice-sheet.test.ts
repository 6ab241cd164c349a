import { expect, test } from 'vitest';
import { BLANK_COMPANY } from './company.ts';
import { invoiceSheet, type SheetSource } from './invoice-sheet.ts';

const LINE = {
  projectName: 'Tank 7',
  positionName: '',
  personName: 'ann@northwind.test',
  workDate: '2026-11-10',
  minutes: 540,
  text: '',
  amountMinor: 90_250,
  rateUnit: 'hour' as const,
  charges: [
    { work: 'regular' as const, minutes: 480, rateMinor: 9500, multiplier: 100, amountMinor: 76_000 },
    { work: 'overtime' as const, minutes: 60, rateMinor: 9500, multiplier: 150, amountMinor: 14_250 },
  ],
};

const SENT: SheetSource = {
  state: 'sent',
  number: 'N-1',
  periodFrom: '2026-11-01',
  periodTo: '2026-11-30',
  currency: 'EUR',
  workLines: [LINE],
  freeLines: [{ text: 'Travel', quantity: 250, unitMinor: 4001 }],
  taxRate: 0,
  subtotalMinor: 100_253,
  taxMinor: 0,
  totalMinor: 100_253,
  termsDays: 0,
  poNumber: '',
  footer: '',
  note: '',
  parties: {
    workspaceName: 'Northwind',
    clientName: 'Acme',
    legalName: 'Acme Inc.',
    code: 'ACME',
    taxIds: ['VAT:DE:DE123456789', 'EIN 12'],
    address: null,
    company: { ...BLANK_COMPANY, legalName: 'Northwind', iban: 'DE89370400440532013000', taxIds: ['other::99'] },
  },
  issuedOn: '2026-11-24',
  dueOn: '2026-11-24',
  paidOn: '',
};

test('hours stand with their rates, and no address of the staff does', () => {
  const [work, travel] = invoiceSheet(SENT).lines;
  expect(work?.what).toEqual(['Tank 7']);
  expect(work?.charges).toMatchObject([
    { minutes: 480, rateMinor: 9500, multiplier: 100, amountMinor: 76_000 },
    { minutes: 60, rateMinor: 9500, multiplier: 150, amountMinor: 14_250 },
  ]);
  expect(travel).toMatchObject({
    day: '',
    what: ['Travel'],
    charges: [{ quantity: 250, rateMinor: 4001, amountMinor: 10_003 }],
  });
});

test('prices that do not come to the amount are not told', () => {
  const [line] = invoiceSheet({ ...SENT, workLines: [{ ...LINE, amountMinor: 1 }] }).lines;
  expect(line?.charges).toEqual([
    { of: 'work', work: 'regular', minutes: 540, unit: 'hour', rateMinor: null, multiplier: 100, amountMinor: 1 },
  ]);
});

test('a draft has terms and period alone, and no reference to pay with', () => {
  const draft = invoiceSheet({ ...SENT, state: 'draft', number: '', issuedOn: '', dueOn: '' });
  expect(draft.mark).toEqual({ state: 'draft' });
  expect(draft.facts.map(({ field }) => field)).toEqual(['period', 'terms']);
  expect(draft.payment.map(({ field }) => field)).toEqual(['iban']);
});

test('who sends it and who receives it, each by the name that counts and once', () => {
  const { sender, receiver } = invoiceSheet(SENT);
  expect(sender).toMatchObject({ name: 'Northwind', knownAs: '', taxIds: ['99'] });
  expect(receiver).toMatchObject({ name: 'Acme Inc.', knownAs: 'Acme', taxIds: ['VAT DE123456789', 'EIN 12'] });
});

test('what is paid or void says so, and what waits does not', () => {
  expect(invoiceSheet(SENT).mark).toBeNull();
  expect(invoiceSheet({ ...SENT, state: 'void' }).mark).toEqual({ state: 'void' });
  expect(invoiceSheet({ ...SENT, state: 'paid', paidOn: '2026-12-01' }).mark).toEqual({
    state: 'paid',
    day: '2026-12-01',
  });
});
