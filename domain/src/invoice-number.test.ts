import { expect, test } from 'vitest';
import { invoiceMonth, invoiceNumber } from './invoice-number.ts';

const FIRST = { prefix: '', workspaceId: 'northwind-uk', code: 'ACME', issuedOn: '2026-11-24', sequence: 1 };

test('a number names workspace, client and month, and which one it is from the second on', () => {
  expect(invoiceNumber(FIRST)).toBe('NORTHWIND-UK-ACME-INV-NOV-2026');
  expect(invoiceNumber({ ...FIRST, sequence: 2 })).toBe('NORTHWIND-UK-ACME-INV-NOV-2026-2');
  expect(invoiceNumber({ ...FIRST, prefix: 'NW', issuedOn: '2027-01-01' })).toBe('NW-ACME-INV-JAN-2027');
  expect(invoiceNumber({ ...FIRST, code: '' })).toBe('NORTHWIND-UK-INV-NOV-2026');
});

test('invoices are counted by the month of their issue', () => {
  expect(invoiceMonth('2026-11-24')).toBe('2026-11');
  expect(() => invoiceNumber({ ...FIRST, issuedOn: '2026-13-01' })).toThrow(RangeError);
});
