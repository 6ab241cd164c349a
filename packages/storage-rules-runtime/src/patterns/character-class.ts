import { PatternError } from './pattern-error.ts';

/** Inclusive ranges of code points, ascending. */
export type Ranges = readonly (readonly [number, number])[];

const DIGIT: Ranges = [[0x30, 0x39]];
const UPPER: Ranges = [[0x41, 0x5a]];
const LOWER: Ranges = [[0x61, 0x7a]];
const WORD: Ranges = [...DIGIT, ...UPPER, [0x5f, 0x5f], ...LOWER];
/** Of RE2: without the vertical tab, and ASCII only. */
const SPACE: Ranges = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];

const PERL: Readonly<Record<string, Ranges>> = { d: DIGIT, w: WORD, s: SPACE };

const POSIX: ReadonlyMap<string, Ranges> = new Map(
  Object.entries<Ranges>({
    alnum: [...DIGIT, ...UPPER, ...LOWER],
    alpha: [...UPPER, ...LOWER],
    ascii: [[0, 0x7f]],
    blank: [
      [0x09, 0x09],
      [0x20, 0x20],
    ],
    cntrl: [
      [0, 0x1f],
      [0x7f, 0x7f],
    ],
    digit: DIGIT,
    graph: [[0x21, 0x7e]],
    lower: LOWER,
    print: [[0x20, 0x7e]],
    punct: [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
    ],
    space: [
      [0x09, 0x0d],
      [0x20, 0x20],
    ],
    upper: UPPER,
    word: WORD,
    xdigit: [...DIGIT, [0x41, 0x46], [0x61, 0x66]],
  }),
);

/** The members of `\d`, `\D`, `\w`, `\W`, `\s`, `\S` in the notation of a JavaScript class; undefined for another letter. */
export function perlMembers(letter: string): string | undefined {
  const ranges = PERL[letter.toLowerCase()];
  if (!ranges) return undefined;
  return members(letter === letter.toLowerCase() ? ranges : complement(ranges));
}

/** The members of `[:name:]` or `[:^name:]`. */
export function posixMembers(name: string): string {
  const ranges = POSIX.get(name.replace('^', ''));
  if (!ranges) throw new PatternError(`there is no character class [:${name}:]`);
  return members(name.startsWith('^') ? complement(ranges) : ranges);
}

/** `\p{Lu}`, `\p{Greek}`, `\P…` in JavaScript's notation, from the name without its braces. */
export function unicodeMembers(name: string, negated: boolean): string {
  const inverse = name.startsWith('^');
  const plain = inverse ? name.slice(1) : name;
  const property = /^[A-Z][a-z]?$/.test(plain) ? plain : `Script=${plain}`;
  const text = plain === 'Any' ? '\\p{Any}' : `\\p{${property}}`;
  try {
    void new RegExp(text, 'u');
  } catch {
    throw new PatternError(`there is no Unicode class ${plain}`);
  }
  return negated === inverse ? text : text.replace('\\p', '\\P');
}

export function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

function members(ranges: Ranges): string {
  return ranges.map(([from, to]) => (from === to ? codePoint(from) : `${codePoint(from)}-${codePoint(to)}`)).join('');
}

function complement(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  result.push([next, 0x10ffff]);
  return result;
}
