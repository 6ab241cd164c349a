import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ADDRESS_KINDS,
  ADDRESS_LIMIT,
  addressesSchema,
  addressSchema,
  brokenDefaults,
  defaultAddressesSchema,
  putAddress,
  removeAddress,
  type Address,
  type AddressKind,
  type DefaultAddresses,
} from './address.ts';
import { fieldProblems } from './problems.ts';

function at(kind: AddressKind, line1 = '1 Main St'): Address {
  return {
    kind,
    label: '',
    line1,
    line2: '',
    line3: '',
    city: '',
    county: '',
    subdivision: '',
    postalCode: '',
    country: 'US',
  };
}

function problemsOf(change: Record<string, unknown>): string[] {
  const parsed = addressSchema.safeParse({ ...at('site'), ...change });
  return parsed.success ? [] : fieldProblems(parsed.error).map((problem) => `${problem.path} ${problem.code}`);
}

describe('an address', () => {
  test('is accepted at its limits', () => {
    const full = { label: 80, line1: 120, line2: 120, line3: 120, city: 80, county: 80, postalCode: 20 };
    for (const [field, max] of Object.entries(full)) {
      expect(problemsOf({ [field]: 'x'.repeat(max) })).toEqual([]);
      expect(problemsOf({ [field]: 'x'.repeat(max + 1) })).toEqual([`${field} too_long`]);
    }
  });

  test.each([
    [{ kind: 'home' }, 'kind not_a_choice'],
    [{ line1: '' }, 'line1 required'],
    [{ country: '' }, 'country required'],
    [{ country: 'us' }, 'country not_a_country'],
    [{ country: 'USA' }, 'country too_long'],
    [{ subdivision: 'CA' }, 'subdivision not_a_subdivision'],
    [{ subdivision: 'US-CALI' }, 'subdivision too_long'],
    [{ city: 'a\nb' }, 'city control_characters'],
    [{ extra: 1 }, ' invalid'],
    [{ label: undefined }, 'label invalid'],
  ])('with %j is refused: %s', (change, problem) => expect(problemsOf(change)).toContain(problem));

  test.each(['US-CA', 'DE-BY', 'GB-ENG', 'AT-9', ''])('may lie in subdivision %j', (subdivision) => {
    expect(problemsOf({ subdivision })).toEqual([]);
  });
});

describe('a book of addresses', () => {
  test('holds 200, not 201', () => {
    const full = Object.fromEntries(Array.from({ length: ADDRESS_LIMIT }, (_, index) => [`a${index}`, at('site')]));
    expect(addressesSchema.safeParse(full).success).toBe(true);
    const parsed = addressesSchema.safeParse({ ...full, more: at('site') });
    expect(parsed.success ? [] : fieldProblems(parsed.error)).toEqual([{ path: '', code: 'too_many', limit: 200 }]);
  });

  test.each(['', 'a.b', 'a/b', 'a-b', 'x'.repeat(21), 'ä', '__proto__x'])('refuses the id %j', (id) => {
    expect(addressesSchema.safeParse({ [id]: at('site') }).success).toBe(false);
    expect(defaultAddressesSchema.safeParse({ site: id }).success).toBe(false);
  });

  test('knows no default of a fifth kind', () => {
    expect(defaultAddressesSchema.safeParse({ home: 'a1' }).success).toBe(false);
    expect(defaultAddressesSchema.safeParse({}).success).toBe(true);
  });
});

test('broken defaults: missing, dangling, of another kind', () => {
  expect(brokenDefaults({}, {})).toEqual([]);
  expect(brokenDefaults({ a1: at('site') }, { site: 'a1' })).toEqual([]);
  expect(brokenDefaults({ a1: at('site') }, {})).toEqual(['site']);
  expect(brokenDefaults({}, { site: 'a1' })).toEqual(['site']);
  expect(brokenDefaults({ a1: at('site') }, { site: 'a1', billing: 'a1' })).toEqual(['billing']);
  expect(brokenDefaults({ a1: at('site') }, { site: 'toString' })).toEqual(['site']);
});

type Step = { id: string; kind: AddressKind; asDefault: boolean; remove: boolean };
const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
  kind: fc.constantFrom(...ADDRESS_KINDS),
  asDefault: fc.boolean(),
  remove: fc.boolean(),
});

describe('putting and removing', () => {
  const empty = { addresses: {}, defaultAddresses: {} };

  test('keep exactly one default per kind that has an address, and touch one address only', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let book: { addresses: Record<string, Address>; defaultAddresses: DefaultAddresses } = empty;
        for (const { id, kind, asDefault, remove } of steps) {
          const before = book;
          book = remove ? removeAddress(before, id) : putAddress(before, id, at(kind, id), asDefault);
          expect(brokenDefaults(book.addresses, book.defaultAddresses)).toEqual([]);
          expect(book.addresses[id]).toEqual(remove ? undefined : at(kind, id));
          const { [id]: _now, ...rest } = book.addresses;
          const { [id]: _then, ...restBefore } = before.addresses;
          expect(rest).toEqual(restBefore);
          expect(remove || !asDefault || book.defaultAddresses[kind] === id).toBe(true);
        }
      }),
    );
  });

  test('the first of a kind becomes the default, the second only when wanted', () => {
    const one = putAddress(empty, 'a1', at('site'), false);
    expect(one.defaultAddresses).toEqual({ site: 'a1' });
    expect(putAddress(one, 'a2', at('site'), false).defaultAddresses).toEqual({ site: 'a1' });
    expect(putAddress(one, 'a2', at('site'), true).defaultAddresses).toEqual({ site: 'a2' });
  });

  test('a removed default passes to another of its kind, or goes', () => {
    const two = putAddress(putAddress(empty, 'a1', at('site'), false), 'a2', at('site'), false);
    expect(removeAddress(two, 'a1').defaultAddresses).toEqual({ site: 'a2' });
    expect(removeAddress(removeAddress(two, 'a1'), 'a2')).toEqual(empty);
  });

  test('a default that changes its kind leaves no default behind that is of another kind', () => {
    const two = putAddress(putAddress(empty, 'a1', at('site'), false), 'a2', at('site'), false);
    expect(putAddress(two, 'a1', at('billing'), false).defaultAddresses).toEqual({ billing: 'a1', site: 'a2' });
  });

  test('leave the book that they were given as it is', () => {
    const book = { addresses: { a1: at('site') }, defaultAddresses: { site: 'a1' } };
    const copy = JSON.stringify(book);
    putAddress(book, 'a2', at('site'), true);
    removeAddress(book, 'a1');
    expect(JSON.stringify(book)).toBe(copy);
  });
});
