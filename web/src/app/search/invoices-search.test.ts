import { expect, test } from 'vitest';
import { readInvoicesSearch, readNewInvoiceSearch } from './invoices-search.ts';

test('a status of the address is one that invoices have', () => {
  expect(readInvoicesSearch({ status: 'overdue' })).toEqual({ status: 'overdue' });
  expect(readInvoicesSearch({ status: 'late' })).toEqual({});
  expect(readInvoicesSearch({ status: ['sent'] })).toEqual({});
});

test('a client of the address is an id', () => {
  expect(readNewInvoiceSearch({ client: 'acme' })).toEqual({ client: 'acme' });
  expect(readNewInvoiceSearch({ client: 'a/b' })).toEqual({});
  expect(readNewInvoiceSearch({ client: 7 })).toEqual({});
});
