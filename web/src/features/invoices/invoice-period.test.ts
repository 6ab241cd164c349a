import { expect, test } from 'vitest';
import { likelyPeriod, monthAround } from './invoice-period.ts';

test('a month is whole, whatever its length', () => {
  expect(monthAround('2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(monthAround('2028-03-31', -1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(monthAround('2027-01-05', -1)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

test('in the first half of a month the one before is suggested', () => {
  expect(likelyPeriod('2026-11-15').from).toBe('2026-10-01');
  expect(likelyPeriod('2026-11-16').from).toBe('2026-11-01');
});
