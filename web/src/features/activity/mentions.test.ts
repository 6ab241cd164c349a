import { noteParts } from '@clientele/domain/note';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeNote, findPeople, insertMention, mentionQuery } from './mentions.ts';

const maria = { uid: 'u1', name: 'Maria' };
const mariaLopez = { uid: 'u2', name: 'Maria Lopez' };
const otherMaria = { uid: 'u3', name: 'Maria' };

describe('looking for somebody', () => {
  test.each<[string, ReturnType<typeof mentionQuery>]>([
    ['@', { from: 0, query: '' }],
    ['Ask @ma', { from: 4, query: 'ma' }],
    ['Ask (@Maria Lo', { from: 5, query: 'Maria Lo' }],
    ['line\n@m', { from: 5, query: 'm' }],
    ['somebody@example', null],
    ['Ask @ nobody', null],
    ['Ask @ma\nthen', null],
    ['no one', null],
  ])('%j', (text, query) => expect(mentionQuery(text, text.length)).toEqual(query));

  test('goes by the caret, not by the end', () => {
    expect(mentionQuery('Ask @ma about it', 7)).toEqual({ from: 4, query: 'ma' });
    expect(mentionQuery('Ask @ma about it', 3)).toBeNull();
  });

  test.each([
    ['', ['Maria', 'Maria Lopez']],
    ['lo', ['Maria Lopez']],
    ['maria l', ['Maria Lopez']],
    ['x', []],
  ])('%j finds %j', (query, names) => {
    expect(findPeople([maria, mariaLopez], query).map(({ name }) => name)).toEqual(names);
  });
});

test.each([
  ['Ask @ma', { text: 'Ask @Maria ', caret: 11 }],
  ['Ask @ma about it', { text: 'Ask @Maria about it', caret: 10 }],
])('a choice completes %j', (text, completed) => {
  expect(insertMention(text, { from: 4, query: 'ma' }, maria)).toEqual(completed);
});

describe('what is stored', () => {
  test('marks in the place of names, the longest name first', () => {
    expect(encodeNote('@Maria Lopez and @Maria, @Ben', [maria, mariaLopez])).toEqual({
      text: '@[u2] and @[u1], @Ben',
      mentions: ['u2', 'u1'],
    });
  });

  test('of two people with one name, each in turn', () => {
    expect(encodeNote('@Maria @Maria @Maria', [maria, otherMaria])).toEqual({
      text: '@[u1] @[u3] @[u1]',
      mentions: ['u1', 'u3'],
    });
  });

  test('nobody whose name was deleted again', () => {
    expect(encodeNote('Ask her', [maria])).toEqual({ text: 'Ask her', mentions: [] });
  });

  test('reads as it was typed', () => {
    const piece = fc.oneof(fc.constantFrom('@Maria', '@Maria Lopez', '@', ' ', 'Lopez'), fc.string({ maxLength: 5 }));
    const typed = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(!text.includes('@['));
        const people = [maria, mariaLopez];
        const read = noteParts(encodeNote(text, people)).map((part) =>
          part.kind === 'text' ? part.text : `@${people.find(({ uid }) => uid === part.uid)?.name ?? '?'}`,
        );
        expect(read.join('')).toBe(text);
      }),
    );
  });
});
