import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMOUNT_LIMIT,
  currencyExponent,
  decimalOf,
  minorOfDecimal,
  minorSchema,
  roundHalfUp,
  timesFraction,
} from './money.ts';

const RUNS = { numRuns: 10_000 };

test.each([
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['IQD', 3],
  ['HUF', 2],
  ['CLF', 4],
])('%s has %d decimal places', (currency, exponent) => expect(currencyExponent(currency)).toBe(exponent));

describe('rounding', () => {
  test.each([
    [1n, 2n, 1n],
    [3n, 2n, 2n],
    [49n, 100n, 0n],
    [50n, 100n, 1n],
    [-1n, 2n, 0n],
    [-3n, 2n, -1n],
    [-51n, 100n, -1n],
    [0n, 7n, 0n],
  ])('%d/%d becomes %d', (numerator, denominator, whole) => expect(roundHalfUp(numerator, denominator)).toBe(whole));

  test('is the definition: the result less a half is not above the fraction, the result plus a half is', () => {
    const denominator = fc.bigInt({ min: 1n, max: 10n ** 18n });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), denominator, (n, d) => {
        const whole = roundHalfUp(n, d);
        expect((2n * whole - 1n) * d <= 2n * n && 2n * n < (2n * whole + 1n) * d).toBe(true);
      }),
      RUNS,
    );
  });

  test('of exact halves goes up', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(roundHalfUp(2n * BigInt(n) + 1n, 2n)).toBe(BigInt(n) + 1n);
      }),
      RUNS,
    );
  });
});

describe('multiplication', () => {
  test.each([
    // 1.5 × 95.00 USD for 3 h
    [9_500, 150 * 180, 100 * 60, 42_750],
    // 20 minutes of 0.05
    [5, 20, 60, 2],
    [5, 30, 60, 3],
    // yen: 7,777 for 1 h 1 min
    [7_777, 61, 60, 7_907],
    [0, 150, 100, 0],
  ])('%d × %d/%d is %d', (minor, n, d, product) => expect(timesFraction(minor, n, d)).toBe(product));

  test('loses nothing where floats would', () => {
    // 1.15 × 50 is 57.49999999999999 in floats
    expect(timesFraction(50, 115, 100)).toBe(58);
    expect(timesFraction(AMOUNT_LIMIT - 1, 500 * 1440, 100 * 60)).toBe(11_999_999_999_880);
  });

  test.each([
    [1.5, 1, 1],
    [1, 0.5, 1],
    [1, 1, 0],
    [1, 1, -1],
    [NaN, 1, 1],
    [Infinity, 1, 1],
    [2 ** 53, 1, 1],
    [AMOUNT_LIMIT, AMOUNT_LIMIT, 1],
  ])('%d × %d/%d is refused', (minor, n, d) => expect(() => timesFraction(minor, n, d)).toThrow(RangeError));
});

describe('decimals', () => {
  test.each([
    [9_500, 'USD', '95.00'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [950, 'JPY', '950'],
    [95_000, 'KWD', '95.000'],
    [7, 'KWD', '0.007'],
    [12, 'CLF', '0.0012'],
  ])('%d minor units of %s read %s', (minor, currency, text) => expect(decimalOf({ minor, currency })).toBe(text));

  test('are read back as the same amount', () => {
    fc.assert(
      fc.property(fc.nat(AMOUNT_LIMIT), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (minor, currency) => {
        expect(minorOfDecimal(decimalOf({ minor, currency }), currency)).toBe(minor);
      }),
    );
  });

  test.each([
    ['95', 'USD', 9_500],
    ['95.5', 'USD', 9_550],
    [' 95.50 ', 'USD', 9_550],
    ['95.500', 'USD', 9_550],
    ['95.0', 'JPY', 95],
    ['0.001', 'KWD', 1],
  ])('%j in %s is %d', (text, currency, minor) => expect(minorOfDecimal(text, currency)).toBe(minor));

  test.each([
    '',
    '-1',
    '+1',
    '.5',
    '5.',
    '1,5',
    '1e3',
    '0x10',
    '95.555',
    'NaN',
    '1 000',
    '9999999999999999',
    '999999999999999',
  ])('%j is no amount of dollars', (text) => expect(minorOfDecimal(text, 'USD')).toBeNull());
});

test.each([-1, 1.5, NaN, AMOUNT_LIMIT + 1, '5', null])('%j is no stored amount', (value) => {
  expect(minorSchema.safeParse(value).success).toBe(false);
});
