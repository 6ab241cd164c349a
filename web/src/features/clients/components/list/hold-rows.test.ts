import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdRows } from './hold-rows.ts';

const NONE = new Set<string>();

function rows(text: string): string[] {
  return [...text];
}

describe('other people’s changes wait', () => {
  test.each([
    ['nothing changed', 'abc', 'abc', 0],
    ['a row moved to the end', 'abcd', 'bcda', 1],
    ['a row moved to the top', 'abcd', 'dabc', 1],
    ['two rows changed places', 'abcd', 'acbd', 1],
    ['everything turned around', 'abcd', 'dcba', 3],
    ['a row appeared', 'abc', 'axbc', 1],
    ['a row disappeared', 'abc', 'ac', 1],
    ['one of each', 'abcd', 'bdax', 3],
    ['the list was empty', '', 'abc', 3],
    ['the list became empty', 'abc', '', 3],
  ])('%s', (_what, shown, wanted, waiting) => {
    expect(holdRows(rows(shown), rows(wanted), NONE)).toEqual({ ids: rows(shown), waiting });
  });
});

describe('own changes apply at once', () => {
  test.each([
    ['moved down', 'abcd', 'bcda', 'a', 'bcda', 0],
    ['moved to the top', 'abcd', 'dabc', 'd', 'dabc', 0],
    ['created', 'abc', 'abxc', 'x', 'abxc', 0],
    ['deleted', 'abc', 'ac', 'b', 'ac', 0],
    ['created two in a row', 'ab', 'axyb', 'xy', 'axyb', 0],
    ['created while others wait', 'abc', 'zbaxc', 'x', 'axbc', 2],
    ['placed by a neighbour that has not moved yet', 'abc', 'cxab', 'x', 'abcx', 1],
  ])('%s', (_what, shown, wanted, own, ids, waiting) => {
    expect(holdRows(rows(shown), rows(wanted), new Set(rows(own)))).toEqual({ ids: rows(ids), waiting });
  });
});

const order = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 30 });

describe('always', () => {
  test('no row twice, no foreign row moves, own rows are exactly the wanted ones', () => {
    fc.assert(
      fc.property(order, order, order, (shown, wanted, mine) => {
        const own = new Set(mine);
        const { ids } = holdRows(shown, wanted, own);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !own.has(id))).toEqual(shown.filter((id) => !own.has(id)));
        expect(new Set(ids.filter((id) => own.has(id)))).toEqual(new Set(wanted.filter((id) => own.has(id))));
      }),
    );
  });

  test('nothing waits exactly when the screen shows what the data asks for', () => {
    fc.assert(
      fc.property(order, order, order, (shown, wanted, mine) => {
        const { ids, waiting } = holdRows(shown, wanted, new Set(mine));
        expect(waiting === 0).toBe(JSON.stringify(ids) === JSON.stringify(wanted));
      }),
    );
  });
});
