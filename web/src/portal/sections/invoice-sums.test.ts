import { expect, test } from 'vitest';
import { isOverdue, totalsOf } from './invoice-sums.ts';

const NEW_YORK = 'America/New_York';

test('an invoice is late once its day is over where the client is', () => {
  const invoice = { state: 'sent', dueOn: '2026-11-24' } as const;
  expect(isOverdue(invoice, new Date('2026-11-25T04:59:59Z'), NEW_YORK)).toBe(false);
  expect(isOverdue(invoice, new Date('2026-11-25T05:00:00Z'), NEW_YORK)).toBe(true);
  expect(isOverdue(invoice, new Date('2026-11-25T04:59:59Z'), 'Europe/Berlin')).toBe(true);
});

test('what was paid, voided or has no day is never late', () => {
  const late = new Date('2030-01-01T00:00:00Z');
  expect(isOverdue({ state: 'paid', dueOn: '2026-11-24' }, late, NEW_YORK)).toBe(false);
  expect(isOverdue({ state: 'void', dueOn: '2026-11-24' }, late, NEW_YORK)).toBe(false);
  expect(isOverdue({ state: 'sent', dueOn: '' }, late, NEW_YORK)).toBe(false);
});

test('currencies are summed apart', () => {
  const invoices = [
    { currency: 'USD', totalMinor: 100 },
    { currency: 'JPY', totalMinor: 7 },
    { currency: 'USD', totalMinor: 1 },
  ];
  expect([...totalsOf(invoices)]).toEqual([
    ['USD', 101],
    ['JPY', 7],
  ]);
});
