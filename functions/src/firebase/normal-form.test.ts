import { Timestamp } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import { normalisedFields } from './normal-form.ts';

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a text', { name: 'Cafe\u0301', code: 'CAFE' }, { name: 'Café' }],
  ['a text in a list', { tags: ['u\u0308ber', 'x'] }, { tags: ['über', 'x'] }],
  [
    'a text in a map, the others kept',
    { values: { footer: 'e\u0301', days: 3 } },
    { values: { footer: 'é', days: 3 } },
  ],
  ['nothing where all is normal', { name: 'Café', at: Timestamp.now(), none: null, version: 3 }, {}],
])('%s', (_name, fields, expected) => {
  const normalised = normalisedFields(fields);
  expect(normalised).toEqual(expected);
  expect(normalisedFields({ ...fields, ...normalised }), 'the second time').toEqual({});
});

test('an instant beside a text stays an instant', () => {
  const at = Timestamp.now();
  expect(normalisedFields({ change: { reason: 'e\u0301', at } })).toEqual({ change: { reason: 'é', at } });
});
