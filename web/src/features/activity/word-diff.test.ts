import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff, type DiffPart } from './word-diff.ts';

function textOf(parts: readonly DiffPart[] | null, kinds: readonly DiffPart['kind'][]): string | undefined {
  return parts
    ?.filter((part) => kinds.includes(part.kind))
    .map((part) => part.text)
    .join('');
}

test('a changed word stands out, the rest stays', () => {
  expect(wordDiff('net 30 days', 'net 45 days')).toEqual([
    { kind: 'same', text: 'net ' },
    { kind: 'removed', text: '30' },
    { kind: 'added', text: '45' },
    { kind: 'same', text: ' days' },
  ]);
});

test('equal texts have no difference', () => {
  expect(wordDiff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test.each([
  ['', 'new'],
  ['old', 'new'],
  ['Asked for a framework agreement', 'The gate code changes for a month'],
])('%j was not edited into %j but written anew', (from, to) => expect(wordDiff(from, to)).toBeNull());

test('both texts can be read out of their difference', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''));
  const kept = 'These words stand in both texts. ';
  fc.assert(
    fc.property(words, words, fc.boolean(), (one, other, before) => {
      const [from, to] = before ? [kept + one, kept + other] : [one + kept, other + kept];
      const parts = wordDiff(from, to);
      fc.pre(parts !== null);
      expect(textOf(parts, ['same', 'removed'])).toBe(from);
      expect(textOf(parts, ['same', 'added'])).toBe(to);
    }),
  );
});

test('a novel that was rewritten is not compared; one changed word in it is', () => {
  function novel(word: string): string {
    return `${word} `.repeat(5_000);
  }
  expect(wordDiff(novel('old'), novel('new'))).toBeNull();
  expect(wordDiff(`${novel('a')}old ${novel('b')}`, `${novel('a')}new ${novel('b')}`)).toHaveLength(4);
});
