import { AMOUNT_LIMIT, currencyExponent } from '@clientele/domain/money';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainDecimal } from './decimals.ts';
import { hundredthsText, minutesLabel, percentLabel } from './hundredths.ts';
import { readHours, readMultiplier, readPercent } from './read-hundredths.ts';
import { readAmount } from './read-amount.ts';
import { amountText, moneyLabel } from './money.ts';

function inLocale(language: string): void {
  vi.stubGlobal('navigator', { language });
}

afterEach(() => vi.unstubAllGlobals());

/** Intl writes narrow and non-breaking blanks. */
function plainBlanks(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}

describe('an amount as it is typed', () => {
  test.each([
    ['en-US', '1,234.50', 'USD', 123_450],
    ['en-US', '1234.5', 'USD', 123_450],
    ['en-US', '95', 'USD', 9500],
    ['en-US', ' 95.00 ', 'USD', 9500],
    ['en-US', '95.000', 'USD', 9500],
    ['en-US', '0', 'USD', 0],
    ['de-DE', '1.234,50', 'EUR', 123_450],
    ['de-DE', '1234,5', 'EUR', 123_450],
    ['de-DE', '1.500', 'EUR', 150_000],
    ['fr-FR', '1 234,50', 'EUR', 123_450],
    ['fr-FR', '1\u202F234,50', 'EUR', 123_450],
    ['de-CH', "1'234.50", 'CHF', 123_450],
    ['de-CH', '1’234.50', 'CHF', 123_450],
    ['hi-IN', '12,34,567.89', 'INR', 123_456_789],
    ['ar-EG', '١٬٢٣٤٫٥٠', 'EGP', 123_450],
    ['ar-EG', '1234٫5', 'EGP', 123_450],
    ['ja-JP', '12,000', 'JPY', 12_000],
    ['ar-KW', '95٫125', 'KWD', 95_125],
    ['en-US', '95.125', 'KWD', 95_125],
    ['en-US', '1,000,000,000.00', 'USD', AMOUNT_LIMIT],
  ])('%s: %j in %s is %i', (locale, typed, currency, minor) => {
    inLocale(locale);
    expect(readAmount(typed, currency)).toEqual({ value: minor });
  });

  test.each([
    ['en-US', '', 'USD', { code: 'required' }],
    ['en-US', 'abc', 'USD', { code: 'not_an_amount' }],
    ['en-US', '$95', 'USD', { code: 'not_an_amount' }],
    ['en-US', '95,00', 'USD', { code: 'not_an_amount' }],
    ['en-US', '1,23,4', 'USD', { code: 'not_an_amount' }],
    ['en-US', '1.2.3', 'USD', { code: 'not_an_amount' }],
    ['en-US', '95.', 'USD', { code: 'not_an_amount' }],
    ['en-US', '.5', 'USD', { code: 'not_an_amount' }],
    ['en-US', '1e3', 'USD', { code: 'not_an_amount' }],
    ['de-DE', '95.00', 'EUR', { code: 'not_an_amount' }],
    ['de-DE', '1.5', 'EUR', { code: 'not_an_amount' }],
    ['en-US', '-5', 'USD', { code: 'too_small', limit: 0 }],
    ['en-US', '\u22125', 'USD', { code: 'too_small', limit: 0 }],
    ['en-US', '95.001', 'USD', { code: 'finer_than_currency', limit: 2 }],
    ['en-US', '95.5', 'JPY', { code: 'finer_than_currency', limit: 0 }],
    ['en-US', '95.1234', 'KWD', { code: 'finer_than_currency', limit: 3 }],
    ['en-US', '1,000,000,000.01', 'USD', { code: 'amount_too_large' }],
    ['en-US', '9'.repeat(40), 'USD', { code: 'amount_too_large' }],
  ])('%s: %j in %s is refused as %j', (locale, typed, currency, problem) => {
    inLocale(locale);
    expect(readAmount(typed, currency)).toEqual({ problem });
  });

  test('reads back what an input shows, in every locale and currency', () => {
    const locales = [
      'en-US',
      'en-IN',
      'de-DE',
      'de-CH',
      'fr-FR',
      'pt-PT',
      'pl-PL',
      'es-ES',
      'ar-EG',
      'fa-IR',
      'ja-JP',
      'nb-NO',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('USD', 'JPY', 'KWD'),
        fc.oneof(fc.nat(AMOUNT_LIMIT), fc.nat(1_000_000)),
        (locale, currency, minor) => {
          inLocale(locale);
          expect(readAmount(amountText(minor, currency), currency)).toEqual({ value: minor });
        },
      ),
    );
  });
});

test.each([
  ['en-US', 9500, 'USD', '$95.00'],
  ['de-DE', 123_450, 'EUR', '1.234,50 €'],
  ['en-US', 12_000, 'JPY', '¥12,000'],
  ['en-US', 95_125, 'KWD', 'KWD 95.125'],
  ['en-US', 9500, '???', '95.00 ???'],
])('%s shows %i %s as %s', (locale, minor, currency, label) => {
  inLocale(locale);
  expect(plainBlanks(moneyLabel(minor, currency))).toBe(label);
  expect(currencyExponent(currency)).toBeGreaterThanOrEqual(0);
});

test('numbers beside money follow the locale too', () => {
  inLocale('de-DE');
  expect(readMultiplier('1,5')).toEqual({ value: 150 });
  expect(readMultiplier('5')).toEqual({ value: 500 });
  for (const typed of ['0,99', '5,01', '1,505', 'x', '1.5'])
    expect(readMultiplier(typed)).toEqual({ problem: { code: 'not_a_multiplier' } });
  expect(readPercent('3,25 %')).toEqual({ value: 325 });
  for (const typed of ['0', '100,01', '-1', '%'])
    expect(readPercent(typed)).toEqual({ problem: { code: 'not_a_percentage' } });
  expect(hundredthsText(150)).toBe('1,5');
  expect(plainBlanks(percentLabel(325))).toBe('3,25 %');
  expect(plainDecimal('-1.234,5')).toBe('-1234.5');
});

test('hours are typed as a decimal number or by the clock', () => {
  inLocale('en-US');
  expect(['', '7.5', '7:30', '0:05', '24', '0.33'].map((typed) => readHours(typed))).toEqual(
    [0, 450, 450, 5, 1440, 20].map((value) => ({ value })),
  );
  for (const typed of ['24:01', '25', '7:60', '-1', 'x'])
    expect(readHours(typed)).toEqual({ problem: { code: 'not_hours' } });
  expect([0, 5, 60, 450].map((minutes) => plainBlanks(minutesLabel(minutes)))).toEqual([
    '0 hr',
    '5 min',
    '1 hr',
    '7 hr 30 min',
  ]);
});
