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

test.each([
  ['', 'new', [{ kind: 'added', text: 'new' }]],
  ['old', '', [{ kind: 'removed', text: 'old' }]],
  ['same', 'same', [{ kind: 'same', text: 'same' }]],
  ['', '', []],
])('from %j to %j', (from, to, parts) => expect(wordDiff(from, to)).toEqual(parts));

test('both texts can be read out of their difference', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = wordDiff(from, to);
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
