import { BLANK_CLIENT, CLIENT_INPUT_KEYS } from '@clientele/domain/client';
import { describe, expect, test } from 'vitest';
import { changedField, CLIENT_FIELDS, type Reading } from './client-fields.ts';

const reading: Reading = {
  personName: (uid) => (uid === 'u1' ? 'Maria' : 'Someone'),
  addressOf: (id) => (id === 'a1' ? '1 Main Street, Springfield' : undefined),
  subjectName: (_noun, subject) => subject,
};

function read(path: string, value: unknown): string {
  return changedField(path, { from: null, to: value }).read(value, reading);
}

test.each([...CLIENT_INPUT_KEYS, 'ownerUid'] as const)('%s has a row with its own words', (key) => {
  const row = CLIENT_FIELDS[key];
  expect(row.label()).not.toBe('');
  expect(row.inline()).not.toBe('');
  const others = Object.entries(CLIENT_FIELDS).filter(([other]) => other !== key);
  expect(others.map(([, other]) => other.label())).not.toContain(row.label());
});

test.each(CLIENT_INPUT_KEYS)('%s reads as blank when it is', (key) => {
  expect(CLIENT_FIELDS[key].read(BLANK_CLIENT[key], reading)).toBe(key === 'status' ? 'Pending' : '');
  expect(CLIENT_FIELDS[key].read(null, reading)).toBe('');
});

test.each([
  ['phone', '+12125550123', '+12125550123'],
  ['website', 'https://www.acme.com/', 'acme.com'],
  ['tags', ['north', 'vip'], 'north, vip'],
  ['taxIds', ['VAT:DE:DE123', 'other::77'], 'VAT DE123 (Germany), Other 77'],
  ['entityType', 'charity', 'Charity'],
  ['companySize', '11-50', '11–50 people'],
  ['annualRevenueBand', '<$1M', 'Under $1M'],
  ['annualRevenueBand', '$10M-$50M', '$10M to $50M'],
  ['annualRevenueBand', '$100M+', 'More than $100M'],
  ['currency', 'EUR', 'Euro (EUR)'],
  ['currency', 'XQX', 'XQX'],
  ['language', 'de-AT', 'Austrian German'],
  ['paymentTermsDays', 0, 'Due on receipt'],
  ['paymentTermsDays', 1, '1 day'],
  ['paymentTermsDays', 45, '45 days'],
  ['status', 'inactive', 'Inactive'],
  ['ownerUid', 'u1', 'Maria'],
  ['defaultAddresses.billing', 'a1', '1 Main Street, Springfield'],
  ['defaultAddresses.billing', 'gone', 'An address that was removed since'],
])('%s %j reads "%s"', (path, value, text) => expect(read(path, value)).toBe(text));

describe('a change of the address book', () => {
  const address = {
    kind: 'site',
    label: '',
    line1: '1 Main Street',
    line2: '',
    line3: '',
    city: 'Springfield',
    county: '',
    subdivision: 'US-IL',
    postalCode: '62701',
    country: 'US',
  };

  test('is named after its kind, also when the address is gone', () => {
    expect(changedField('addresses.a1', { from: null, to: address }).label()).toBe('Site address');
    expect(changedField('addresses.a1', { from: address, to: null }).inline()).toBe('a site address');
    expect(changedField('defaultAddresses.billing', { from: 'a1', to: 'a2' }).label()).toBe('Default billing address');
  });

  test('reads on one line', () => {
    expect(read('addresses.a1', address)).toBe('1 Main Street, Springfield, IL 62701, United States');
  });
});

test('what a later version of the product recorded still shows', () => {
  expect(changedField('loyaltyNumber', { from: null, to: '7' }).label()).toBe('Another field');
  expect(read('loyaltyNumber', { deep: true })).toBe('');
});
