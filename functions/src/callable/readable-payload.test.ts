import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReadablePayload } from './readable-payload.ts';

test('JSON of ordinary depth is readable', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (payload) => {
      expect(isReadablePayload(payload)).toBe(true);
    }),
  );
});

test.each([
  ['a marker', { '@type': 'type.googleapis.com/google.protobuf.Int64Value', value: 'x' }],
  ['a marker inside', { list: [1, { deep: { '@type': 5 } }] }],
])('%s is not readable', (_name, payload) => {
  expect(isReadablePayload(payload)).toBe(false);
});

test('nesting without end is not readable', () => {
  expect(isReadablePayload(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBe(false);
});
