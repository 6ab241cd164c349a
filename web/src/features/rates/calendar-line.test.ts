import type { ServiceRate } from '@clientele/domain/service-rate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarRange, stretches, ticks } from './calendar-line.ts';
import { inReadingOrder, rateState, seriesViews } from './card-view.ts';

function rate(id: string, effectiveFrom: string, effectiveTo: string, change: Partial<ServiceRate> = {}): ServiceRate {
  const at = new Date(0);
  return {
    id,
    positionId: 'p1',
    unit: 'hour',
    currency: 'USD',
    regularMinor: 9500,
    overtimeMinor: null,
    overtimeMultiplier: null,
    doubleTimeMinor: null,
    doubleTimeMultiplier: null,
    effectiveFrom,
    effectiveTo,
    note: '',
    invoiced: false,
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    change: {},
    ...change,
  };
}

const NAMES: Readonly<Record<string, string>> = { p1: 'Technician', p2: 'Inspector' };
const CARD = [
  rate('b', '2026-06-01', ''),
  rate('a', '2026-01-10', '2026-04-01'),
  rate('d', '2026-01-10', '', { positionId: 'p2', unit: 'day' }),
  rate('c', '2026-01-10', '', { positionId: 'p2' }),
];
const TODAY = '2026-07-15';

function nameOf(id: string): string {
  return NAMES[id] ?? id;
}

test('a card is read by position, hourly before daily, the newest rate first', () => {
  const views = seriesViews(CARD, nameOf);
  expect(views.map(({ position, unit, rates }) => [position, unit, rates.map(({ id }) => id)])).toEqual([
    ['Inspector', 'hour', ['c']],
    ['Inspector', 'day', ['d']],
    ['Technician', 'hour', ['b', 'a']],
  ]);
  expect(views.map(({ gaps }) => gaps.length)).toEqual([0, 0, 1]);
  expect(inReadingOrder(CARD, nameOf).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
});

test.each([
  ['2026-01-09', 'upcoming'],
  ['2026-01-10', 'current'],
  ['2026-03-31', 'current'],
  ['2026-04-01', 'ended'],
])('on %s the rate is %s', (today, state) => {
  expect(rateState(rate('a', '2026-01-10', '2026-04-01'), today)).toBe(state);
});

test('a line shows every period and every gap, on one scale for the whole card', () => {
  const range = calendarRange(CARD, TODAY);
  expect(range).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  const [series] = seriesViews(CARD, nameOf).slice(-1);
  const line = stretches(series ?? { rates: [], gaps: [] }, range);
  expect(line.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['rate', '2026-01-10', '2026-04-01'],
    ['gap', '2026-04-01', '2026-06-01'],
    ['rate', '2026-06-01', ''],
  ]);
  const last = line.at(-1);
  expect((last?.left ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  expect(line.map(({ left }) => Math.round(left))).toEqual([2, 25, 41]);
});

test('an empty card has a scale around today', () => {
  expect(calendarRange([], TODAY)).toEqual({ from: '2026-07-01', to: '2027-01-01' });
});

test('marks stand on beginnings of months inside the scale, few enough to be read, however long it is', () => {
  const date = fc
    .tuple(fc.integer({ min: 1900, max: 2198 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
  fc.assert(
    fc.property(date, date, (from, today) => {
      const range = calendarRange([rate('a', from, '')], today);
      const marks = ticks(range);
      expect(marks.length).toBeLessThanOrEqual(9);
      for (const mark of marks) {
        expect(mark.date).toMatch(/-01$/);
        expect(mark.left).toBeGreaterThanOrEqual(0);
        expect(mark.left).toBeLessThan(100);
      }
    }),
  );
});
