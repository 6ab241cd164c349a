import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRepair } from './plan-repair.ts';

function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number));
}

function client(version: number) {
  return { version, createdAt: day(1), createdBy: 'ann', updatedAt: day(20), updatedBy: 'ben' };
}

test('a complete timeline lacks nothing', () => {
  expect(
    planRepair(
      client(2),
      new Map([
        [1, day(1)],
        [2, day(20)],
      ]),
    ),
  ).toEqual([]);
});

test('the first and the newest version are known from the client, one in between takes its time from the one before', () => {
  expect(
    planRepair(
      client(5),
      new Map([
        [2, day(3)],
        [4, day(9)],
      ]),
    ),
  ).toEqual([
    { version: 1, actorUid: 'ann', at: day(1) },
    { version: 3, actorUid: 'system', at: day(3) },
    { version: 5, actorUid: 'ben', at: day(20) },
  ]);
});

test('afterwards every version has exactly one entry, and time never runs backwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18 }), fc.func(fc.boolean()), (newest, isThere) => {
      const versions = Array.from({ length: newest }, (_, index) => index + 1);
      const present = new Map(versions.filter((version) => isThere(version)).map((version) => [version, day(version)]));
      const added = planRepair({ ...client(newest), updatedAt: day(newest) }, present);
      const all = new Map([...present, ...added.map(({ version, at }) => [version, at] as const)]);
      expect(added.length + present.size).toBe(newest);
      const times = versions.map((version) => all.get(version)?.getTime() ?? Number.NaN);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }),
  );
});
