import { expect, test } from 'vitest';
import { invoiceStanding, owedBy } from './invoice-standing.ts';

const sent = { state: 'sent', dueOn: '2026-11-24', currency: 'USD', totalMinor: 1000, deleted: false } as const;

test('an invoice is overdue the day after it is due, and only while it is owed', () => {
  expect(invoiceStanding(sent, '2026-11-24')).toBe('sent');
  expect(invoiceStanding(sent, '2026-11-25')).toBe('overdue');
  expect(invoiceStanding({ ...sent, state: 'paid' }, '2026-11-25')).toBe('paid');
  expect(invoiceStanding({ ...sent, state: 'void' }, '2026-11-25')).toBe('void');
  expect(invoiceStanding({ state: 'draft', dueOn: '' }, '2026-11-25')).toBe('draft');
});

test('what is owed is added up per currency', () => {
  const invoices = [
    sent,
    { ...sent, dueOn: '2026-12-01', totalMinor: 500 },
    { ...sent, currency: 'EUR', totalMinor: 70 },
    { ...sent, state: 'paid' as const },
    { ...sent, deleted: true },
  ];
  expect(owedBy(invoices, '2026-11-25')).toEqual([
    { currency: 'EUR', outstandingMinor: 70, overdueMinor: 70 },
    { currency: 'USD', outstandingMinor: 1500, overdueMinor: 1000 },
  ]);
});
