import { BLANK_POSITION } from '@clientele/domain/position';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankDefaultRate, positionFormOf, readPositionForm } from './position-form.ts';

beforeEach(() => vi.stubGlobal('navigator', { language: 'en-US' }));
afterEach(() => vi.unstubAllGlobals());

const STORED = {
  ...BLANK_POSITION,
  name: 'Senior technician',
  description: 'Works alone.',
  defaultRates: { hour_USD: '9500:x150:19000', day_JPY: '64000::', hour_KWD: '95125::x200' },
};

test('a position reads back as it is shown, hourly rates first', () => {
  const form = positionFormOf(STORED);
  expect(form.rates.map(({ unit, currency, terms }) => [unit, currency, terms.regular])).toEqual([
    ['hour', 'USD', '95.00'],
    ['hour', 'KWD', '95.125'],
    ['day', 'JPY', '64,000'],
  ]);
  const { name, description, defaultRates } = STORED;
  expect(readPositionForm(form)).toEqual({ input: { name, description, defaultRates }, problems: [] });
});

test('problems are named by the place in which they were typed', () => {
  const rate = { ...blankDefaultRate('USD'), terms: { ...blankDefaultRate('USD').terms, regular: '95' } };
  const unreadable = { ...rate, currency: 'JPY', terms: { ...rate.terms, regular: '1.5' } };
  const form = { name: ' ', description: 'x'.repeat(1001), rates: [rate, unreadable, rate] };
  expect(readPositionForm(form).problems).toEqual([
    { path: 'rates.1.terms.regular', code: 'finer_than_currency', limit: 0 },
    { path: 'rates.2.currency', code: 'duplicate' },
    { path: 'name', code: 'required' },
    { path: 'description', code: 'too_long', limit: 1000 },
  ]);
});
