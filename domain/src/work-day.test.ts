import { expect, test } from 'vitest';
import { isInPeriod, sumMinutes, weekOf } from './work-day.ts';

test.each<[string, string, string, string, boolean]>([
  ['an open period', '', '', '2026-03-14', true],
  ['its first day', '2026-03-14', '2026-03-20', '2026-03-14', true],
  ['its last day', '2026-03-01', '2026-03-14', '2026-03-14', true],
  ['the day before it', '2026-03-15', '', '2026-03-14', false],
  ['the day after it', '', '2026-03-13', '2026-03-14', false],
])('%s', (_name, startsOn, endsOn, date, isIn) => {
  expect(isInPeriod({ startsOn, endsOn }, date)).toBe(isIn);
});

test.each([
  ['a Monday', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['a Sunday', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['over the turn of a year', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['a leap day', '2028-02-29', '2028-02-28', '2028-03-05'],
  ['before 1970', '1969-12-31', '1969-12-29', '1970-01-04'],
])('the week around %s', (_name, date, monday, sunday) => {
  const week = weekOf(date);
  expect([week[0], week[6], week.length]).toEqual([monday, sunday, 7]);
  expect(week).toContain(date);
});

test('minutes are summed kind by kind', () => {
  const items = [
    { minutes: { regular: 450, overtime: 30, doubleTime: 0 } },
    { minutes: { regular: 60, overtime: 0, doubleTime: 15 } },
  ];
  expect(sumMinutes(items)).toEqual({ regular: 510, overtime: 30, doubleTime: 15 });
  expect(sumMinutes([])).toEqual({ regular: 0, overtime: 0, doubleTime: 0 });
});
