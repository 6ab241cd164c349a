import { expect, test } from 'vitest';
import { chooseRecipients, knownAddresses } from './invoice-recipients.ts';

const contact = { emails: [], roles: [], isPrimary: false, isActive: true, deleted: false };
const primary = { ...contact, emails: ['ann@acme.test', 'ann@home.test'], isPrimary: true };
const billing = { ...contact, emails: ['bills@acme.test'], roles: ['billing' as const] };
const NO_ADDRESS = { email: '', invoiceEmail: '' };

test('the roles of the settings come first, and only those who can be reached', () => {
  expect(chooseRecipients([primary, billing], NO_ADDRESS, ['billing']).recipients).toEqual(['bills@acme.test']);
  expect(chooseRecipients([primary, billing], NO_ADDRESS, ['primary', 'billing']).recipients).toEqual([
    'ann@acme.test',
    'bills@acme.test',
  ]);
  const gone = [
    { ...billing, isActive: false },
    { ...billing, deleted: true },
    { ...billing, emails: [] },
  ];
  expect(chooseRecipients([primary, ...gone], NO_ADDRESS, ['billing']).recipients).toEqual(['ann@acme.test']);
});

test('without them the client’s address for invoices, the primary contact, the client’s own address', () => {
  const client = { email: 'office@acme.test', invoiceEmail: 'Invoices@acme.test' };
  expect(chooseRecipients([primary], client, ['billing']).recipients).toEqual(['invoices@acme.test']);
  expect(chooseRecipients([primary], { ...client, invoiceEmail: '' }, ['billing']).recipients).toEqual([
    'ann@acme.test',
  ]);
  expect(chooseRecipients([], { ...client, invoiceEmail: '' }, []).recipients).toEqual(['office@acme.test']);
  expect(chooseRecipients([], NO_ADDRESS, ['billing']).recipients).toEqual([]);
});

test('nobody gets it twice', () => {
  expect(chooseRecipients([billing, billing], NO_ADDRESS, ['billing']).recipients).toEqual(['bills@acme.test']);
});

test('says whose addresses it took, and knows all others', () => {
  const client = { email: 'office@acme.test', invoiceEmail: 'Invoices@acme.test' };
  expect(chooseRecipients([primary, billing], client, ['billing']).reason).toBe('billing_contacts');
  expect(chooseRecipients([primary], client, ['billing']).reason).toBe('invoice_email');
  expect(chooseRecipients([primary], { ...client, invoiceEmail: '' }, ['billing']).reason).toBe('primary_contact');
  expect(chooseRecipients([], { ...client, invoiceEmail: '' }, []).reason).toBe('client_email');
  expect(chooseRecipients([], NO_ADDRESS, []).reason).toBeNull();
  expect(
    knownAddresses([primary, billing, { ...billing, isActive: false, emails: ['gone@acme.test'] }], client),
  ).toEqual(['ann@acme.test', 'ann@home.test', 'bills@acme.test', 'invoices@acme.test', 'office@acme.test']);
});
