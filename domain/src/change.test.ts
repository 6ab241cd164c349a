import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields, sameValue, type Changes } from './change.ts';
import { BLANK_CLIENT, CLIENT_INPUT_KEYS } from './client.ts';

const FIELDS = ['name', 'count', 'tags', 'at', 'addresses', 'defaultAddresses'];

const id = fc.constantFrom('a1', 'a2', 'a3');
const address = fc.record({ kind: fc.constantFrom('site', 'billing'), city: fc.constantFrom('', 'Bern', 'Ulm') });
const version = fc.record({
  name: fc.constantFrom('', 'Acme', 'Acme Ltd'),
  count: fc.option(fc.integer({ min: 0, max: 2 })),
  tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  at: fc.option(fc.constantFrom(0, 1).map((time) => new Date(time))),
  addresses: fc.dictionary(id, address),
  defaultAddresses: fc.dictionary(fc.constantFrom('site', 'billing'), id),
});

/** Replays changes over a version, in the plainest way. */
function apply(before: Record<string, unknown>, changes: Changes): Record<string, unknown> {
  const after = { ...before };
  for (const [path, { to }] of Object.entries(changes)) {
    const [field = '', entry] = path.split('.');
    if (entry === undefined) after[field] = to;
    else {
      const { [entry]: _old, ...others } = after[field] as Record<string, unknown>;
      after[field] = to === null ? others : { ...others, [entry]: to };
    }
  }
  return after;
}

function inOtherOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOtherOrder);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, inOtherOrder(inner)]),
  );
}

describe('changed fields', () => {
  test('replayed over the old version give the new one', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        expect(apply(before, changedFields(before, after, FIELDS))).toEqual(after);
      }),
    );
  });

  test('turned round, replay the other way', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const forth = changedFields(before, after, FIELDS);
        const back = changedFields(after, before, FIELDS);
        expect(Object.keys(back).toSorted()).toEqual(Object.keys(forth).toSorted());
        for (const [path, change] of Object.entries(forth))
          expect(back[path]).toEqual({ from: change.to, to: change.from });
      }),
    );
  });

  test('are none between equal versions, whatever the order of keys', () => {
    fc.assert(
      fc.property(version, (before) => {
        const after = inOtherOrder(before) as typeof before;
        expect(changedFields(before, after, FIELDS)).toEqual({});
      }),
    );
  });

  test('name nothing that did not change', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        for (const { from, to } of Object.values(changedFields(before, after, FIELDS)))
          expect(sameValue(from, to)).toBe(false);
      }),
    );
  });

  test('leave out fields that were not asked for', () => {
    const before = { ...BLANK_CLIENT, version: 1 };
    const after = { ...BLANK_CLIENT, version: 2, displayName: 'Acme' };
    expect(changedFields(before, after, CLIENT_INPUT_KEYS)).toEqual({ displayName: { from: '', to: 'Acme' } });
  });

  test('speak of one address and of one default, not of the whole book', () => {
    const bern = { kind: 'site', city: 'Bern' };
    const ulm = { kind: 'site', city: 'Ulm' };
    const before = { addresses: { a1: bern, a2: ulm }, defaultAddresses: { site: 'a1' } };
    const after = { addresses: { a2: bern, a3: ulm }, defaultAddresses: { site: 'a2' } };
    expect(changedFields(before, after, FIELDS)).toEqual({
      'addresses.a1': { from: bern, to: null },
      'addresses.a2': { from: ulm, to: bern },
      'addresses.a3': { from: null, to: ulm },
      'defaultAddresses.site': { from: 'a1', to: 'a2' },
    });
  });

  test('take an entry for new whose name every object seems to have', () => {
    const evidence = Object.fromEntries([['constructor', { number: '1' }]]);
    expect(changedFields({ evidence: {} }, { evidence }, ['evidence'])).toEqual({
      'evidence.constructor': { from: null, to: { number: '1' } },
    });
  });

  test('call a field that was not there before blank', () => {
    expect(changedFields({}, { name: 'Acme' }, ['name'])).toEqual({ name: { from: null, to: 'Acme' } });
    expect(changedFields({ name: 'Acme' }, {}, ['name'])).toEqual({ name: { from: 'Acme', to: null } });
  });
});

describe('values are the same', () => {
  test.each([
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'a'], false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [new Date(5), new Date(5), true],
    [new Date(5), new Date(6), false],
    [new Date(5), { ...new Date(5) }, false],
    [[], {}, false],
    [null, undefined, false],
    ['1', 1, false],
    [Number.NaN, Number.NaN, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
    expect(sameValue(b, a)).toBe(expected);
  });
});
