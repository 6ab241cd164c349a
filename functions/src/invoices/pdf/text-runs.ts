import bidiFactory, { type Bidi } from 'bidi-js';
import { faceFor, type Face, type Weight } from './fonts.ts';

// Its types are written for CommonJS; what Node loads is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Says where text turns, and is never drawn. */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Text in one font and one direction. */
export type Run = {
  /** as the font's layout takes it */
  text: string;
  face: Face;
  /** its place in the text as it was typed: what is written from right to left is drawn elsewhere than it is read */
  order: number;
  /** what it is read out, searched and copied as, where its signs alone do not say that */
  actual: string | null;
};

/** Scripts that draw a vowel before the letter that it follows, or one letter as two: what they say cannot be read from their signs alone. */
const REORDERED =
  /[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Lao}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}]/u;

function isDrawn(character: string): boolean {
  return character.replaceAll(DIRECTION_CONTROLS, '') !== '';
}

/** A line of text as runs from left to right: in the fonts that have its letters, and in the order of the Unicode Bidirectional Algorithm. */
export function textRuns(text: string, weight: Weight): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: { text: string; face: Face; level: number }[] = [];
  let place = 0;
  for (const character of text) {
    const level = levels[place] ?? 0;
    place += character.length;
    if (!isDrawn(character)) continue;
    const last = runs.at(-1);
    const face = faceFor(character, weight, text, last?.face);
    if (last !== undefined && last.face === face && last.level === level) last.text += character;
    else runs.push({ text: character, face, level });
  }
  return inVisualOrder(runs.map((run, order) => ({ ...laidOut(run), level: run.level, face: run.face, order })));
}

/** Rule L2: from the highest level down to the lowest odd one, whatever is at that level or above is reversed. */
function inVisualOrder<Item extends { level: number }>(runs: readonly Item[]): Item[] {
  let ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    const next: Item[] = [];
    let group: Item[] = [];
    for (const run of ordered) {
      if (run.level >= level) group.unshift(run);
      else {
        next.push(...group, run);
        group = [];
      }
    }
    ordered = [...next, ...group];
  }
  return ordered;
}

/** The layout of a font turns letters that are written from right to left by itself; brackets and what else stands between them it does not. */
function laidOut({ text, level }: { text: string; level: number }): Pick<Run, 'text' | 'actual'> {
  if (level % 2 === 0) return { text, actual: REORDERED.test(text) ? text : null };
  const mirrored = [...text].map((character) => bidi.getMirroredCharacter(character) ?? character);
  if (RIGHT_TO_LEFT.test(text)) return { text: mirrored.join(''), actual: null };
  const turned = mirrored.toReversed().join('');
  return { text: turned, actual: turned === text ? null : text };
}
