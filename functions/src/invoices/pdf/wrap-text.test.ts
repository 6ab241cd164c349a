import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

function widthOf(text: string): number {
  return [...text].length;
}

test('text breaks between words, at its own ends of lines, and inside a word that is too long', () => {
  expect(wrapText('one two three', 7, widthOf)).toEqual(['one two', 'three']);
  expect(wrapText('one\n\ntwo', 7, widthOf)).toEqual(['one', '', 'two']);
  expect(wrapText('a Donaudampfschiff', 8, widthOf)).toEqual(['a', 'Donaudam', 'pfschiff']);
  expect(wrapText('', 8, widthOf)).toEqual(['']);
});

test('no line is too wide, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (text, width) => {
      const lines = wrapText(text, width, widthOf);
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
    }),
  );
});
