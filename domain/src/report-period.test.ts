import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { today } from './calendar-date-zone.ts';
import { dueReport } from './report-period.ts';

const weekly = { frequency: 'weekly', weekday: 1, monthDay: 1 } as const;
const monthly = { frequency: 'monthly', weekday: 1, monthDay: 1 } as const;

test('weekly: on its weekday, about the seven days before; a day late at most', () => {
  const about = { id: 'week-2026-11-16', from: '2026-11-16', to: '2026-11-22' };
  expect(dueReport(weekly, '2026-11-22')).toBeNull();
  expect(dueReport(weekly, '2026-11-23')).toEqual(about);
  expect(dueReport(weekly, '2026-11-24')).toEqual(about);
  expect(dueReport(weekly, '2026-11-25')).toBeNull();
});

test.each([
  [{ ...monthly }, '2026-01-01', '2025-12-01', '2025-12-31'],
  [{ ...monthly }, '2028-03-01', '2028-02-01', '2028-02-29'],
  [{ ...monthly, monthDay: 28 }, '2026-02-28', '2026-01-01', '2026-01-31'],
  // A day late, over the end of a month: still about the month before its day.
  [{ ...monthly, monthDay: 28 }, '2026-03-01', '2026-01-01', '2026-01-31'],
])('monthly: %j on %s is about %s to %s', (setting, date, from, to) => {
  expect(dueReport(setting, date)).toEqual({ id: `month-${from}`, from, to });
});

test('never: nothing is due on any day', () => {
  expect(dueReport({ ...weekly, frequency: 'none' }, '2026-11-23')).toBeNull();
});

test.each([
  'America/Denver',
  'America/New_York',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Chicago',
])(
  'daily runs at one hour of UTC miss no report in %s over the changes of its clocks, and find each period once or twice',
  (timezone) => {
    fc.assert(
      fc.property(fc.constantFrom(weekly, monthly), fc.integer({ min: 1, max: 7 }), (setting, weekday) => {
        const found = new Map<string, { from: string; to: string }>();
        for (let day = 0; day < 400; day += 1) {
          const now = new Date(Date.UTC(2026, 0, 1 + day, 6));
          const due = dueReport({ ...setting, weekday }, today(now, timezone));
          if (due !== null) found.set(due.id, due);
        }
        const periods = [...found.values()];
        expect(periods.length).toBeGreaterThan(12);
        const [, ...later] = periods;
        for (const [index, { from }] of later.entries()) expect(from).toBe(addDays(periods[index]?.to ?? '', 1));
      }),
      { numRuns: 8 },
    );
  },
);
