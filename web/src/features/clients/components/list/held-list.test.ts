import { expect, test } from 'vitest';
import { nextHeldList, NOTHING_HELD, type HeldList } from './held-list.ts';

const ME = 'me';

function table(...rows: [id: string, version: number, updatedBy: string][]) {
  return new Map(rows.map(([id, version, updatedBy]) => [id, { id, version, updatedBy }]));
}

const before = table(['a', 1, ME], ['b', 1, 'other'], ['c', 1, ME]);
const common = {
  rows: before,
  wanted: ['a', 'b', 'c'],
  view: 'all',
  busy: false,
  uid: ME,
  sentAway: new Set<string>(),
};
const shown = nextHeldList(NOTHING_HELD, common);

function next(change: Partial<typeof common>, held: HeldList = shown): HeldList {
  return nextHeldList(held, { ...common, busy: true, ...change });
}

test('an idle list shows what the data asks for', () => {
  expect(shown.ids).toEqual(['a', 'b', 'c']);
  expect(next({ busy: false, wanted: ['c', 'b'] }).ids).toEqual(['c', 'b']);
});

test('a busy list keeps still when somebody else’s row moves, even among rows that were mine before', () => {
  const rows = table(['a', 1, ME], ['b', 2, 'other'], ['c', 1, ME]);
  expect(next({ rows, wanted: ['b', 'a', 'c'] })).toMatchObject({ ids: ['a', 'b', 'c'], waiting: 1 });
});

test('my own change applies at once, and once', () => {
  const rows = table(['a', 2, ME], ['b', 1, 'other'], ['c', 1, ME]);
  const moved = next({ rows, wanted: ['b', 'c', 'a'] });
  expect(moved).toMatchObject({ ids: ['b', 'c', 'a'], waiting: 0 });
  // From then on the row keeps its place like any other.
  expect(next({ rows, wanted: ['a', 'b', 'c'] }, moved).ids).toEqual(['b', 'c', 'a']);
});

test('my own row leaves a filter at once, and comes back at once', () => {
  const rows = table(['a', 2, ME], ['b', 1, 'other'], ['c', 1, ME]);
  const left = next({ rows, wanted: ['b', 'c'] });
  expect(left).toMatchObject({ ids: ['b', 'c'], waiting: 0 });
  const back = table(['a', 3, ME], ['b', 1, 'other'], ['c', 1, ME]);
  expect(next({ rows: back }, left)).toMatchObject({ ids: ['a', 'b', 'c'], waiting: 0 });
});

test('what I deleted goes at once, what another person deleted waits', () => {
  const rows = table(['b', 1, 'other']);
  const held = next({ rows, wanted: ['b'], sentAway: new Set(['a']) });
  expect(held).toMatchObject({ ids: ['b', 'c'], waiting: 1 });
});

test('another question gets a fresh answer', () => {
  expect(next({ wanted: ['c', 'a'], view: 'sorted' })).toMatchObject({ ids: ['c', 'a'], waiting: 0 });
});

test('a row that I changed in place while nobody was busy keeps its place like any other', () => {
  const rows = table(['a', 2, ME], ['b', 1, 'other'], ['c', 1, ME]);
  const idle = next({ rows, busy: false });
  const moved = table(['a', 2, ME], ['b', 2, 'other'], ['c', 1, ME]);
  expect(next({ rows: moved, wanted: ['b', 'a', 'c'] }, idle)).toMatchObject({ ids: ['a', 'b', 'c'], waiting: 1 });
});

test('a row that I sent away and that somebody else sends away again settles', () => {
  const rows = table(['b', 1, 'other'], ['c', 1, ME]);
  const sentAway = new Set(['a']);
  const left = next({ rows, wanted: ['b', 'c'], sentAway });
  expect(next({ rows, wanted: ['b', 'c'], sentAway }, left)).toBe(left);
});

test('nothing new gives the same object', () => {
  expect(next({})).toBe(shown);
  expect(next({ busy: false })).toBe(shown);
  const waiting = next({ wanted: ['a', 'c'] });
  expect(next({ wanted: ['a', 'c'] }, waiting)).toBe(waiting);
});
