import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsNear } from './rows-near.ts';

const view = { top: 0, height: 520, rowHeight: 52, count: 500 };

test.each<[string, Partial<typeof view>, { from: number; to: number }]>([
  ['at the top', {}, { from: 0, to: 18 }],
  ['above the first row', { top: -200 }, { from: 0, to: 15 }],
  ['in the middle', { top: 5200 }, { from: 92, to: 118 }],
  ['between two rows', { top: 5210 }, { from: 92, to: 119 }],
  ['at the end', { top: 25_480 }, { from: 482, to: 500 }],
  ['far behind the end, after the list became short', { top: 25_480, count: 3 }, { from: 3, to: 3 }],
  ['without rows', { count: 0 }, { from: 0, to: 0 }],
])('%s', (_name, change, rows) => {
  expect(rowsNear({ ...view, ...change }, 8)).toEqual(rows);
});

test('every row in view is drawn, and never many more, however long the list is', () => {
  const views = fc.record({
    top: fc.integer({ min: -2_000, max: 6_000_000 }),
    height: fc.integer({ min: 0, max: 3_000 }),
    rowHeight: fc.integer({ min: 24, max: 200 }),
    count: fc.integer({ min: 0, max: 100_000 }),
  });
  fc.assert(
    fc.property(views, fc.nat(99_999), (some, index) => {
      const { from, to } = rowsNear(some, 8);
      const rowTop = index * some.rowHeight;
      const inView = index < some.count && rowTop < some.top + some.height && rowTop + some.rowHeight > some.top;
      expect(!inView || (from <= index && index < to)).toBe(true);
      expect(to - from).toBeLessThanOrEqual(Math.ceil(some.height / some.rowHeight) + 1 + 16);
    }),
  );
});
