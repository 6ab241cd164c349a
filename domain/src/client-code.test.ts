import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSuggestions } from './client-code.ts';
import { CODE } from './formats.ts';

test.each([
  ['Pacific Bridge Logistics', 'PBL'],
  ['Acme', 'ACM'],
  ['Acme Inc.', 'ACM'],
  ['The Home Depot, Inc.', 'HOM'],
  ['Éclair Crème Über', 'ECU'],
  ['3M Company', 'MCO'],
])('%s: %s comes first', (name, code) => {
  expect(codeSuggestions(name)[0]).toBe(code);
});

test.each(['', '  ', '株式会社', '123', '!?', 'Ωμέγα'])('a name without Latin letters suggests nothing: %j', (name) => {
  expect(codeSuggestions(name)).toEqual([]);
});

test('a name of legal words alone still suggests something', () => {
  expect(codeSuggestions('Limited Group')[0]).toBe('LIM');
});

test('suggestions are codes of three letters, never twice the same, and enough of them to find a free one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 4 })), (name) => {
      const codes = codeSuggestions(name);
      for (const code of codes) {
        expect(code).toMatch(CODE);
        expect(code).toHaveLength(3);
      }
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
  expect(codeSuggestions('Acme Industrial Services').length).toBeGreaterThanOrEqual(26);
});
