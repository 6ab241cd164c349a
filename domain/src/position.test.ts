import { expect, test } from 'vitest';
import { BLANK_POSITION, DEFAULT_RATE_LIMIT, defaultRateKey, positionInputSchema } from './position.ts';
import { fieldProblems } from './problems.ts';

const TERMS = {
  regularMinor: 9500,
  overtimeMinor: null,
  overtimeMultiplier: 150,
  doubleTimeMinor: null,
  doubleTimeMultiplier: null,
};
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
  expect(problems({ defaultRates: { hour_USD: { ...TERMS, overtimeMinor: 1 } } })).toEqual([
    'defaultRates.hour_USD.overtimeMultiplier amount_and_multiplier',
  ]);
  expect(problems({ defaultRates: { hour_USD: { ...TERMS, regularMinor: -1 } } })).toEqual([
    'defaultRates.hour_USD.regularMinor too_small',
  ]);
  expect(problems({ extra: 1 })).toEqual([' invalid']);
  const letters = Array.from({ length: DEFAULT_RATE_LIMIT + 1 }, (_, index) => `AA${String.fromCodePoint(65 + index)}`);
  const many = Object.fromEntries(letters.map((currency) => [`hour_${currency}`, TERMS]));
  expect(problems({ defaultRates: many })).toEqual(['defaultRates too_many']);
});
