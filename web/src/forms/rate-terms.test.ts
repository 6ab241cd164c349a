import { formatRateTerms, parseRateTerms } from '@clientele/domain/service-rate-terms';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BLANK_TERMS_TEXT, readTerms, termsTextOf } from './rate-terms.ts';

beforeEach(() => vi.stubGlobal('navigator', { language: 'de-DE' }));
afterEach(() => vi.unstubAllGlobals());

test.each(['9500::', '9500:x150:19000', '123450:14250:x200', '0:0:0'])('%s reads back as it is shown', (stored) => {
  const terms = parseRateTerms(stored);
  expect(readTerms(termsTextOf(terms, 'EUR'), 'EUR')).toEqual({ terms, problems: [] });
});

test('what is typed is kept in minor units and hundredths', () => {
  const text = { ...BLANK_TERMS_TEXT, regular: '1.234,5', overtimeBy: 'multiplier', overtime: '1,5' } as const;
  const { terms, problems } = readTerms(text, 'EUR');
  expect([formatRateTerms(terms), problems]).toEqual(['123450:x150:', []]);
});

test('every field that cannot be read is named, and what is not asked for is not looked at', () => {
  const text = {
    regular: '95.00',
    overtimeBy: 'multiplier',
    overtime: '9',
    doubleTimeBy: 'amount',
    doubleTime: '1,005',
  } as const;
  expect(readTerms(text, 'EUR').problems).toEqual([
    { path: 'regular', code: 'not_an_amount' },
    { path: 'overtime', code: 'not_a_multiplier' },
    { path: 'doubleTime', code: 'finer_than_currency', limit: 2 },
  ]);
  const unasked = { ...text, overtimeBy: 'none', doubleTimeBy: 'none' } as const;
  expect(readTerms(unasked, 'EUR').problems).toEqual([{ path: 'regular', code: 'not_an_amount' }]);
});
