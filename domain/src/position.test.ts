import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { AMOUNT_LIMIT } from './money.ts';
import { defaultRateKey, defaultRatesOf, parseDefaultRateKey } from './default-rates.ts';
import { BLANK_POSITION, DEFAULT_RATE_LIMIT, positionInputSchema } from './position.ts';
import { fieldProblems } from './problems.ts';
import { formatRateTerms, MULTIPLIER_MAX, MULTIPLIER_MIN, rateTermsSchema } from './service-rate-terms.ts';

const TERMS = '9500:x150:';
const TECHNICIAN = {
  ...BLANK_POSITION,
  name: 'Senior technician',
  defaultRates: { [defaultRateKey('hour', 'USD')]: TERMS },
};

function problems(change: Record<string, unknown>): string[] {
  const parsed = positionInputSchema.safeParse({ ...TECHNICIAN, ...change });
  return parsed.success ? [] : fieldProblems(parsed.error).map(({ path, code }) => `${path} ${code}`);
}

test('a position has one default rate per unit and currency', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ defaultRates: { hour_USD: TERMS, day_USD: TERMS, hour_JPY: TERMS } })).toEqual([]);
  expect(problems({ defaultRates: {} })).toEqual([]);
});

test.each(['USD', 'week_USD', 'hour_usd', 'hour_USDX', 'hour_USD_2', '__proto__x', ''])(
  '%j names no default rate',
  (key) => {
    expect(problems({ defaultRates: { [key]: TERMS } })).not.toEqual([]);
  },
);

test('a position is refused with the field that is wrong', () => {
  expect(problems({ name: ' ' })).toEqual(['name required']);
  expect(problems({ name: 'x'.repeat(81) })).toEqual(['name too_long']);
  expect(problems({ name: 'a\u0000b' })).toContain('name control_characters');
  expect(problems({ extra: 1 })).toEqual([' invalid']);
  const letters = Array.from({ length: DEFAULT_RATE_LIMIT + 1 }, (_, index) => `AA${String.fromCodePoint(65 + index)}`);
  const many = Object.fromEntries(letters.map((currency) => [`hour_${currency}`, TERMS]));
  expect(problems({ defaultRates: many })).toEqual(['defaultRates too_many']);
});

const amount = fc.oneof(fc.constantFrom(0, 1, 9, 10, AMOUNT_LIMIT - 1, AMOUNT_LIMIT), fc.nat(AMOUNT_LIMIT));
const extra = fc.oneof(
  fc.constant([null, null] as const),
  fc.tuple(amount, fc.constant(null)),
  fc.tuple(fc.constant(null), fc.integer({ min: MULTIPLIER_MIN, max: MULTIPLIER_MAX })),
);

test('the terms of a default rate survive as text, whatever they are', () => {
  fc.assert(
    fc.property(amount, extra, extra, (regularMinor, overtime, doubleTime) => {
      const terms = rateTermsSchema.parse({
        regularMinor,
        overtimeMinor: overtime[0],
        overtimeMultiplier: overtime[1],
        doubleTimeMinor: doubleTime[0],
        doubleTimeMultiplier: doubleTime[1],
      });
      const defaultRates = { hour_USD: formatRateTerms(terms) };
      expect(problems({ defaultRates })).toEqual([]);
      expect(defaultRatesOf({ defaultRates })).toEqual({ hour_USD: terms });
    }),
  );
});

test.each([
  '',
  '9500',
  ':x150:',
  '9500:x150',
  '09500::',
  '-1::',
  '9500:x99:',
  '9500:x501:',
  '100000000001::',
  '9.5::',
  'x150::',
  '1:2:3:4',
])('%j is no terms of a default rate', (terms) =>
  expect(problems({ defaultRates: { hour_USD: terms } })).not.toEqual([]),
);

test('the key of a default rate says its unit and currency', () => {
  expect(parseDefaultRateKey(defaultRateKey('day', 'JPY'))).toEqual({ unit: 'day', currency: 'JPY' });
});
