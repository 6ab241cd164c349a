import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { unpackWoff } from './unpack-woff.ts';

export type Weight = 400 | 600;

/** One file of letters: its name for the document, its bytes, and what is in it. */
export type Face = { name: string; bytes: Buffer; font: Font };

/** Beside this module, and beside the one file that all functions are bundled into. */
const FOLDER = new URL('fonts/', import.meta.url);

const opened = new Map<string, Face>();

/** Opens a font once, and only when some text needs it: most invoices are written in Latin letters alone. */
function openFace(file: string): Face {
  const before = opened.get(file);
  if (before !== undefined) return before;
  const bytes = unpackWoff(readFileSync(new URL(file, FOLDER)));
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file} holds several fonts.`);
  const face = { name: file, bytes, font };
  opened.set(file, face);
  return face;
}

/** Scripts by the fonts that have them, in both weights. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script_Extensions=Arabic}/u, 'arabic'],
  [/\p{Script=Armenian}/u, 'armenian'],
  [/\p{Script_Extensions=Bengali}/u, 'bengali'],
  [/\p{Script_Extensions=Devanagari}/u, 'devanagari'],
  [/\p{Script_Extensions=Ethiopic}/u, 'ethiopic'],
  [/\p{Script_Extensions=Georgian}/u, 'georgian'],
  [/\p{Script_Extensions=Gujarati}/u, 'gujarati'],
  [/\p{Script_Extensions=Gurmukhi}/u, 'gurmukhi'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/\p{Script_Extensions=Kannada}/u, 'kannada'],
  [/\p{Script=Khmer}/u, 'khmer'],
  [/\p{Script=Lao}/u, 'lao'],
  [/\p{Script_Extensions=Malayalam}/u, 'malayalam'],
  [/\p{Script_Extensions=Myanmar}/u, 'myanmar'],
  [/\p{Script_Extensions=Oriya}/u, 'oriya'],
  [/\p{Script_Extensions=Sinhala}/u, 'sinhala'],
  [/\p{Script_Extensions=Tamil}/u, 'tamil'],
  [/\p{Script_Extensions=Telugu}/u, 'telugu'],
  [/\p{Script_Extensions=Thaana}/u, 'thaana'],
  [/\p{Script=Thai}/u, 'thai'],
];

/** East Asian letters have one weight. */
const EAST_ASIAN =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hangul}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\uFF00-\uFFEF]/u;
const LAST_RESORT = ['symbols-2-400.woff', 'emoji-400.woff'];

function* candidates(character: string, weight: Weight, text: string): Generator<string> {
  for (const [script, name] of SCRIPTS) if (script.test(character)) yield `${name}-${weight}.woff`;
  if (EAST_ASIAN.test(character)) for (const name of eastAsianOrder(text)) yield `${name}-400.woff`;
  yield* LAST_RESORT;
}

/** One Chinese character looks different in Japan, Korea and China: what else is written tells where it is. */
function eastAsianOrder(text: string): readonly string[] {
  if (/\p{Script=Hangul}/u.test(text)) return ['kr', 'jp', 'sc', 'tc'];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['jp', 'sc', 'tc', 'kr'];
  return ['sc', 'tc', 'jp', 'kr'];
}

/**
 * The font for a character of a text: Inter for Latin, Greek and Cyrillic, else the first that has it. What no font has is an empty box.
 * @param before the font of the character before: blanks, marks and digits stay in it where it has them
 */
export function faceFor(character: string, weight: Weight, text: string, before: Face | undefined): Face {
  const point = character.codePointAt(0) ?? 0;
  const common = /[\p{Script=Common}\p{Script=Inherited}]/u.test(character);
  if (common && before?.font.hasGlyphForCodePoint(point) === true) return before;
  const plain = openFace(`inter-${weight}.ttf`);
  if (plain.font.hasGlyphForCodePoint(point)) return plain;
  for (const file of candidates(character, weight, text)) {
    const face = openFace(file);
    if (face.font.hasGlyphForCodePoint(point)) return face;
  }
  return plain;
}
