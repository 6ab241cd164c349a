import type { Address } from '@clientele/domain/address';
import { expect, test } from 'vitest';
import { addressLine, addressLines, writesPostalCodeFirst } from './addresses.ts';

function address(part: Partial<Address>): Address {
  return {
    kind: 'billing',
    label: '',
    line1: '1 Main Street',
    line2: '',
    line3: '',
    city: 'Springfield',
    county: '',
    subdivision: '',
    postalCode: '12345',
    country: 'US',
    ...part,
  };
}

test('every country has its own order', () => {
  expect(addressLines(address({ subdivision: 'US-IL', line2: 'Suite 5' }))).toEqual([
    '1 Main Street',
    'Suite 5',
    'Springfield, IL 12345',
    'United States',
  ]);
  expect(addressLines(address({ country: 'DE', city: 'Berlin', line1: 'Allee 7' }))).toEqual([
    'Allee 7',
    '12345 Berlin',
    'Germany',
  ]);
  expect(addressLines(address({ country: 'GB', city: 'London', postalCode: 'N1 9GU' })).slice(1, 3)).toEqual([
    'London',
    'N1 9GU',
  ]);
});

test('nothing typed is lost where the format has no place for it', () => {
  expect(addressLine(address({ country: 'JP', city: 'Shibuya', subdivision: 'JP-13' }))).toContain('Shibuya');
  expect(addressLine(address({ country: 'IE', county: 'Kildare' }))).toContain('Kildare');
  expect(addressLine(address({ country: 'AQ', postalCode: '77' }))).toContain('77');
});

test('no country yet, no blank lines', () => {
  expect(addressLines(address({ country: '', city: '' }))).not.toContain('');
});

test.each([
  ['DE', true],
  ['FR', true],
  ['US', false],
  ['GB', false],
  ['', false],
])('in %s the postal code comes before the city: %s', (country, first) =>
  expect(writesPostalCodeFirst(country)).toBe(first),
);
