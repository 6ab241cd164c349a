import { expect, test } from 'vitest';
import { changeSchema } from './stamps.ts';

test('what a write says about itself is blank or one line per entry, as the rules hold it', () => {
  expect(changeSchema.parse({})).toEqual({});
  expect(changeSchema.parse({ reason: ' merged   with Acme ', undoOf: 'c1_3', bulkId: 'b1', addressId: 'a1' })).toEqual(
    {
      reason: 'merged with Acme',
      undoOf: 'c1_3',
      bulkId: 'b1',
      addressId: 'a1',
    },
  );
});

test.each([
  { reason: 'a\nb' },
  { reason: 'x'.repeat(501) },
  { undoOf: 'x'.repeat(201) },
  { bulkId: 'x'.repeat(41) },
  { addressId: 'x'.repeat(21) },
  { reason: 5 },
  { by: 'me' },
])('%j is refused', (change) => expect(changeSchema.safeParse(change).success).toBe(false));
