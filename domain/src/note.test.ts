import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNoteInputSchema, mentionMark, NOTE_LIMIT, noteParts } from './note.ts';

const good = { workspaceId: 'w1', clientId: 'c1', noteId: 'n1', text: `Ask ${mentionMark('ben')}`, mentions: ['ben'] };

function problems(input: object): unknown[] {
  return addNoteInputSchema.safeParse({ ...good, ...input }).error?.issues.map(({ path }) => path[0]) ?? [];
}

describe('a note', () => {
  test('may mention several people', () => expect(problems({})).toEqual([]));

  test.each<[string, object, string]>([
    ['is not blank', { text: ' \n ', mentions: [] }, 'text'],
    ['is not a book', { text: 'x'.repeat(NOTE_LIMIT + 1), mentions: [] }, 'text'],
    ['holds no control characters', { text: 'a\u0007b', mentions: [] }, 'text'],
    ['mentions nobody twice', { mentions: ['ben', 'ben'] }, 'mentions'],
    ['mentions only who stands in its text', { mentions: ['ben', 'eve'] }, 'mentions'],
    ['has an id that fits into another', { noteId: 'a/b' }, 'noteId'],
  ])('%s', (_name, input, field) => expect(problems(input)).toContain(field));

  test('shows the people it mentions, and every other mark as it was typed', () => {
    const text = `${mentionMark('ben')} and @[eve], see ${mentionMark('ann')}.`;
    expect(noteParts({ text, mentions: ['ben', 'ann'] })).toEqual([
      { kind: 'mention', uid: 'ben' },
      { kind: 'text', text: ' and @[eve], see ' },
      { kind: 'mention', uid: 'ann' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('loses nothing of its text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('@[ben]', '@[eve]', '@[', ']', '@@[ben]]', '@[]'));
    const texts = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.subarray(['ben', 'eve']), (text, mentions) => {
        const parts = noteParts({ text, mentions });
        expect(parts.map((part) => (part.kind === 'text' ? part.text : mentionMark(part.uid))).join('')).toBe(text);
      }),
    );
  });
});
