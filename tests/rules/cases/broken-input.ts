import type { ClientInput } from '@clientele/domain/client';
import * as fc from 'fast-check';
import type { Data } from '../emulator/values.ts';

/** What sneaks into text: control characters, blanks of every kind, marks that normalise, and signs that formats refuse. */
const FRAGMENTS = [
  '\u0000',
  '\u0007',
  '\u001f',
  '\u007f',
  '\u0085',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\v',
  ' ',
  '  ',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u180e',
  '\u0301',
  'e\u0301',
  '\u212b',
  '🙂',
  '👩‍👩‍👧',
  'x',
  'É',
  '0',
  '.',
  '@',
  ',',
  ':',
  '/',
  '-',
  '_',
  '+',
  '"',
  '<',
  '\\',
  '$',
  '(',
  '\\nend',
  'end',
];

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  366,
  1e300,
  Number.NaN,
  '',
  ' ',
  'A',
  'x'.repeat(41),
  'x'.repeat(10_001),
  '🙂'.repeat(151),
  [],
  ['a', 'a'],
  [''],
  [null],
  [1],
  {},
  { a: 1 },
  new Date(0),
  'active',
  'Active',
  'end',
  '\nend',
  'company\nactive',
];

type Break = (value: unknown) => unknown;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

const intoText = fc
  .tuple(fc.constantFrom(...FRAGMENTS), fc.nat(), fc.integer({ min: 1, max: 3 }))
  .map(([fragment, position, times]): Break => (value) => {
    const characters = [...textOf(value)];
    const at = position % (characters.length + 1);
    return [...characters.slice(0, at), fragment.repeat(times), ...characters.slice(at)].join('');
  });

const strange = fc.constantFrom(...STRANGE).map(
  (replacement): Break =>
    () =>
      replacement,
);

const recut = fc.constantFrom<Break>(
  (value) => textOf(value).toLowerCase(),
  (value) => textOf(value).toUpperCase(),
  (value) => [...textOf(value)].slice(0, 1).join(''),
  (value) => [...textOf(value)].slice(1).join(''),
  (value) => `${textOf(value)}${textOf(value)}`,
  (value) => textOf(value).normalize('NFD'),
);

const text = fc.oneof(
  { arbitrary: intoText, weight: 4 },
  { arbitrary: recut, weight: 2 },
  { arbitrary: strange, weight: 2 },
);

/** Breaks one element of a list, adds one twice, or lets it grow over any limit. */
const list = fc.oneof(
  fc.tuple(text, fc.nat()).map(([change, position]): Break => (value) => {
    const items = Array.isArray(value) && value.length > 0 ? value : ['a'];
    return items.map((item: unknown, index) => (index === position % items.length ? flat(change(item)) : item));
  }),
  fc.constant<Break>((value) => (Array.isArray(value) && value.length > 0 ? [...value, value[0]] : ['a', 'a'])),
  fc.integer({ min: 5, max: 25 }).map(
    (count): Break =>
      () =>
        Array.from({ length: count }, (_, index) => `other::${index}`),
  ),
  strange,
);

/** Firestore stores no list within a list. */
function flat(value: unknown): unknown {
  return Array.isArray(value) ? 'list' : value;
}

const LISTS: readonly string[] = ['tags', 'taxIds'] satisfies (keyof ClientInput)[];
const MAPS: readonly string[] = ['addresses', 'defaultAddresses'] satisfies (keyof ClientInput)[];

function atKey(key: string, change: Break): (data: Data) => Data {
  return (data) => ({ ...data, [key]: change(data[key]) });
}

/** Breaks one thing of one field, or takes a key away, or adds one. Some results are valid still, which is as it should be. */
export function broken(input: Data, fields: readonly string[]): fc.Arbitrary<Data> {
  const simple = fields.filter((key) => !MAPS.includes(key));
  const value = fc
    .constantFrom(...simple)
    .chain((key) => (LISTS.includes(key) ? list : text).map((change) => atKey(key, change)(input)));
  const less = fc.constantFrom(...simple).map((key) => {
    const { [key]: _left, ...rest } = input;
    return rest;
  });
  const more = fc.constantFrom('extra', 'ID', 'addresses ', '__x').map((key) => ({ ...input, [key]: '' }));
  return fc.oneof({ arbitrary: value, weight: 20 }, { arbitrary: less, weight: 1 }, { arbitrary: more, weight: 1 });
}
