import { expect, test } from 'vitest';
import { dayLabel, dayOf } from './dates.ts';

const now = new Date(2026, 10, 24, 9, 30);

test('a day belongs to the calendar, not to the last 24 hours', () => {
  expect(dayLabel(new Date(2026, 10, 24, 0, 1), now)).toBe('Today');
  expect(dayLabel(new Date(2026, 10, 23, 23, 59), now)).toBe('Yesterday');
  expect(dayLabel(new Date(2026, 10, 22, 12, 0), now)).toBe('Sunday, November 22');
  expect(dayLabel(new Date(2025, 10, 24, 12, 0), now)).toBe('Monday, November 24, 2025');
});

test('the first of a month follows the last of the one before', () => {
  expect(dayLabel(new Date(2026, 9, 31, 8, 0), new Date(2026, 10, 1, 0, 5))).toBe('Yesterday');
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});
