import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingKeys, mergeEdit, resolveConflicts } from './merge.ts';

const base = { phone: '+1', email: 'a@acme.com', tags: ['north'] };

describe('two people edit one section', () => {
  test('different fields go together', () => {
    const merge = mergeEdit(base, { ...base, phone: '+2' }, { ...base, email: 'b@acme.com' });
    expect(merge).toEqual({ changes: { phone: '+2' }, conflicts: [] });
  });

  test('the same field to the same value is no conflict and no write', () => {
    const merge = mergeEdit(base, { ...base, tags: ['south'] }, { ...base, tags: ['south'] });
    expect(merge).toEqual({ changes: {}, conflicts: [] });
  });

  test('the same field to different values asks', () => {
    const merge = mergeEdit(base, { ...base, phone: '+2', email: 'c@acme.com' }, { ...base, phone: '+3' });
    expect(merge.changes).toEqual({ email: 'c@acme.com' });
    expect(merge.conflicts).toEqual([{ key: 'phone', base: '+1', mine: '+2', theirs: '+3' }]);
  });

  test('a field that I typed back to what it was stays theirs', () => {
    expect(mergeEdit(base, base, { ...base, phone: '+3' })).toEqual({ changes: {}, conflicts: [] });
  });
});

const value = fc.constantFrom<unknown>('', 'a', 'b', null, 3, ['a'], ['a', 'b']);
const values = fc.record({ one: value, two: value, three: value });

describe('for any three versions', () => {
  test('what I did not touch is never written, what they did not touch is never asked about', () => {
    fc.assert(
      fc.property(values, values, values, (from, mine, theirs) => {
        const { changes, conflicts } = mergeEdit(from, mine, theirs);
        const asked = conflicts.map((conflict) => conflict.key);
        const touchedByMe = new Set<string>(differingKeys(from, mine));
        const touchedByThem = new Set<string>(differingKeys(from, theirs));
        expect([...Object.keys(changes), ...asked].every((key) => touchedByMe.has(key))).toBe(true);
        expect(asked.every((key) => touchedByThem.has(key))).toBe(true);
        expect(Object.keys(changes).some((key) => touchedByThem.has(key))).toBe(false);
      }),
    );
  });

  test('a choice in every conflict leaves none, and what I chose is what is written', () => {
    fc.assert(
      fc.property(values, values, values, fc.subarray(['one', 'two', 'three']), (from, mine, theirs, keep) => {
        const { conflicts } = mergeEdit(from, mine, theirs);
        const chosen = resolveConflicts({ base: from, mine }, conflicts, new Set(keep));
        const again = mergeEdit(chosen.base, chosen.mine, theirs);
        expect(again.conflicts).toEqual([]);
        const result = new Map(Object.entries({ ...theirs, ...again.changes }));
        for (const conflict of conflicts) {
          expect(result.get(conflict.key)).toEqual(keep.includes(conflict.key) ? conflict.mine : conflict.theirs);
        }
      }),
    );
  });
});
