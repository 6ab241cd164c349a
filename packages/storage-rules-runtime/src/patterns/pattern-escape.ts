import { perlMembers, unicodeMembers } from './character-class.ts';
import { PatternError } from './pattern-error.ts';

/** What a backslash stands for: one character, or members of a class in JavaScript's notation. */
export type Escape = { end: number } & ({ code: number } | { members: string });

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
const HEX = /x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y;
const OCTAL = /0[0-7]{0,2}|[1-7][0-7]{1,2}/y;
const UNICODE = /([pP])(?:\{(\^?[A-Za-z_]+)\}|([A-Z]))/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Reads what follows a backslash, in a class or outside. Source: https://github.com/google/re2/wiki/Syntax
 *
 * @throws PatternError for what RE2 refuses, back references among it
 */
export function readEscape(pattern: string, at: number): Escape {
  const letter = pattern[at];
  if (letter === undefined) throw new PatternError('it ends in a backslash');
  const perl = perlMembers(letter);
  if (perl !== undefined) return { members: perl, end: at + 1 };
  const control = CONTROLS[letter];
  if (control !== undefined) return { code: control, end: at + 1 };
  if (PUNCTUATION.test(letter)) return { code: letter.charCodeAt(0), end: at + 1 };
  const hex = matchAt(HEX, pattern, at);
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    if (code > 0x10ffff) throw new PatternError(`\\${hex[0]} is beyond Unicode`);
    return { code, end: at + hex[0].length };
  }
  const octal = matchAt(OCTAL, pattern, at);
  if (octal) return { code: Number.parseInt(octal[0], 8), end: at + octal[0].length };
  const unicode = matchAt(UNICODE, pattern, at);
  if (unicode) {
    const name = unicode[2] ?? unicode[3] ?? '';
    return { members: unicodeMembers(name, unicode[1] === 'P'), end: at + unicode[0].length };
  }
  if (/[1-9]/.test(letter)) throw new PatternError('the language has no back references');
  throw new PatternError(`\\${letter} has no meaning`);
}

export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
