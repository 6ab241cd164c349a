import { expect, test } from 'vitest';
import { invoiceRecipients } from './invoice-recipients.ts';

const contact = { emails: [], roles: [], isPrimary: false, isActive: true, deleted: false };
const primary = { ...contact, emails: ['ann@acme.test', 'ann@home.test'], isPrimary: true };
const billing = { ...contact, emails: ['bills@acme.test'], roles: ['billing' as const] };
const NO_ADDRESS = { email: '', invoiceEmail: '' };

test('the roles of the settings come first, and only those who can be reached', () => {
  expect(invoiceRecipients([primary, billing], NO_ADDRESS, ['billing'])).toEqual(['bills@acme.test']);
  expect(invoiceRecipients([primary, billing], NO_ADDRESS, ['primary', 'billing'])).toEqual([
    'ann@acme.test',
    'bills@acme.test',
  ]);
  const gone = [
    { ...billing, isActive: false },
    { ...billing, deleted: true },
    { ...billing, emails: [] },
  ];
  expect(invoiceRecipients([primary, ...gone], NO_ADDRESS, ['billing'])).toEqual(['ann@acme.test']);
});

test('without them the client’s address for invoices, the primary contact, the client’s own address', () => {
  const client = { email: 'office@acme.test', invoiceEmail: 'Invoices@acme.test' };
  expect(invoiceRecipients([primary], client, ['billing'])).toEqual(['invoices@acme.test']);
  expect(invoiceRecipients([primary], { ...client, invoiceEmail: '' }, ['billing'])).toEqual(['ann@acme.test']);
  expect(invoiceRecipients([], { ...client, invoiceEmail: '' }, [])).toEqual(['office@acme.test']);
  expect(invoiceRecipients([], NO_ADDRESS, ['billing'])).toEqual([]);
});

test('nobody gets it twice', () => {
  expect(invoiceRecipients([billing, billing], NO_ADDRESS, ['billing'])).toEqual(['bills@acme.test']);
});
