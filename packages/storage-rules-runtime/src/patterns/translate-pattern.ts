import { codePoint, posixMembers } from './character-class.ts';
import { PatternError } from './pattern-error.ts';
import { matchAt, readEscape } from './pattern-escape.ts';

type Flags = { ignoreCase: boolean; multiline: boolean; dotAll: boolean; swapGreed: boolean };

const NO_FLAGS: Flags = { ignoreCase: false, multiline: false, dotAll: false, swapGreed: false };
const FLAG_NAMES: Readonly<Record<string, keyof Flags>> = {
  i: 'ignoreCase',
  m: 'multiline',
  s: 'dotAll',
  U: 'swapGreed',
};

const ANY = '[\\u{0}-\\u{10ffff}]';
const TEXT_START = `(?<!${ANY})`;
const TEXT_END = `(?!${ANY})`;
const NAMED_GROUP = /\(\?P?<([A-Za-z0-9_]+)>/y;
const FLAG_GROUP = /\(\?([imsU]*)(?:-([imsU]+))?([:)])/y;
const COUNT = /\{(\d+)(,?)(\d*)\}/y;
const POSIX = /\[:(\^?[A-Za-z]*):\]/y;
const MAX_COUNT = 1000;
const MAX_DEPTH = 100;

/**
 * Writes a regular expression of the rules language (RE2) as one of JavaScript with the same meaning under the flag `u`; groups do not
 * capture. Source: https://github.com/google/re2/wiki/Syntax
 *
 * @throws PatternError for everything that RE2 refuses: look-around, back references, possessive and doubled quantifiers
 */
export function translatePattern(pattern: string): string {
  const translation = new Translation(pattern);
  const result = translation.alternatives({ ...NO_FLAGS }, 0);
  if (!translation.atEnd()) throw new PatternError('a parenthesis is closed that was never opened');
  return result;
}

class Translation {
  private readonly pattern: string;
  private readonly names = new Set<string>();
  private at = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  atEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  /** Up to the end or a closing parenthesis. Flags that are set on the way hold to the end of the group, across `|`. */
  alternatives(flags: Flags, depth: number): string {
    if (depth > MAX_DEPTH) throw new PatternError('its groups nest too deeply');
    let result = '';
    while (!this.atEnd() && this.pattern[this.at] !== ')') {
      const character = this.pattern[this.at];
      if (character === '|') {
        this.at += 1;
        result += '|';
      } else if (character === '(') {
        const group = this.group(flags, depth);
        if (group !== undefined) result += this.quantified(group, flags);
      } else result += this.quantified(this.atom(flags), flags);
    }
    return result;
  }

  /** A group, or undefined for `(?i)`, which only sets flags. */
  private group(flags: Flags, depth: number): string | undefined {
    const inner = { ...flags };
    const named = matchAt(NAMED_GROUP, this.pattern, this.at);
    const flagged = matchAt(FLAG_GROUP, this.pattern, this.at);
    if (named) {
      const name = named[1] ?? '';
      if (this.names.has(name)) throw new PatternError(`two groups are named ${name}`);
      this.names.add(name);
      this.at += named[0].length;
    } else if (flagged) {
      const [whole, on = '', off = '', end] = flagged;
      if (whole === '(?)') throw new PatternError('(?) has no meaning');
      this.at += whole.length;
      setFlags(end === ')' ? flags : inner, on, off);
      if (end === ')') return undefined;
    } else if (this.pattern.startsWith('(?', this.at)) {
      throw new PatternError(
        `the language has no ${this.pattern.slice(this.at, this.at + 3)}…) (look-around and the like)`,
      );
    } else this.at += 1;
    const body = this.alternatives(inner, depth + 1);
    if (this.pattern[this.at] !== ')') throw new PatternError('a parenthesis is not closed');
    this.at += 1;
    return `(?:${body})`;
  }

  private atom(flags: Flags): string {
    const { pattern, at } = this;
    switch (pattern.charAt(at)) {
      case '[':
        return this.characterClass(flags);
      case '.':
        this.at += 1;
        return flags.dotAll ? ANY : '[^\\n]';
      case '^':
        this.at += 1;
        return `(?:${flags.multiline ? '(?<![^\\n])' : TEXT_START})`;
      case '$':
        this.at += 1;
        return `(?:${flags.multiline ? '(?![^\\n])' : TEXT_END})`;
      case '*':
      case '+':
      case '?':
        throw new PatternError(`"${pattern[at]}" has nothing to repeat`);
      case '\\':
        return this.escaped(flags);
      default:
        return this.character(flags);
    }
  }

  private character(flags: Flags): string {
    const code = this.pattern.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return folded(codePoint(code), flags);
  }

  private escaped(flags: Flags): string {
    const letter = this.pattern[this.at + 1] ?? '';
    const assertion = { A: `(?:${TEXT_START})`, z: `(?:${TEXT_END})`, b: '(?:\\b)', B: '(?:\\B)' }[letter];
    if (assertion !== undefined) {
      this.at += 2;
      return assertion;
    }
    if (letter === 'Q') return this.quoted(flags);
    const escape = readEscape(this.pattern, this.at + 1);
    this.at = escape.end;
    return 'code' in escape ? folded(codePoint(escape.code), flags) : `[${escape.members}]`;
  }

  /** `\Q…\E`: everything between stands for itself; a quantifier behind it repeats the last character. */
  private quoted(flags: Flags): string {
    const end = this.pattern.indexOf('\\E', this.at + 2);
    const text = Array.from(this.pattern.slice(this.at + 2, end === -1 ? undefined : end));
    this.at = end === -1 ? this.pattern.length : end + 2;
    if (text.length === 0) return '(?:)';
    return text.map((character) => folded(codePoint(character.codePointAt(0) ?? 0), flags)).join('');
  }

  private characterClass(flags: Flags): string {
    this.at += 1;
    const negated = this.pattern[this.at] === '^';
    if (negated) this.at += 1;
    let members = '';
    for (let first = true; first || this.pattern[this.at] !== ']'; first = false) {
      if (this.atEnd()) throw new PatternError('a class is not closed with ]');
      members += this.classMember();
    }
    this.at += 1;
    return folded(`[${negated ? '^' : ''}${members}]`, flags);
  }

  private classMember(): string {
    const posix = matchAt(POSIX, this.pattern, this.at);
    if (posix) {
      this.at += posix[0].length;
      return posixMembers(posix[1] ?? '');
    }
    const from = this.classCharacter();
    if (typeof from === 'string') return from;
    const next = this.pattern[this.at + 1];
    if (this.pattern[this.at] !== '-' || next === undefined || next === ']') return codePoint(from);
    this.at += 1;
    const to = this.classCharacter();
    if (typeof to === 'string' || to < from)
      throw new PatternError('a range of a class runs backwards or ends in a class');
    return `${codePoint(from)}-${codePoint(to)}`;
  }

  private classCharacter(): number | string {
    if (this.pattern[this.at] === '\\') {
      const escape = readEscape(this.pattern, this.at + 1);
      this.at = escape.end;
      return 'code' in escape ? escape.code : escape.members;
    }
    const code = this.pattern.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private quantified(atom: string, flags: Flags): string {
    const quantifier = this.quantifier();
    if (quantifier === undefined) return atom;
    const lazy = this.pattern[this.at] === '?';
    if (lazy) this.at += 1;
    if (/[*+?]/.test(this.pattern[this.at] ?? '') || matchAt(COUNT, this.pattern, this.at)) {
      throw new PatternError('a quantifier stands behind a quantifier');
    }
    return `${atom}${quantifier}${lazy === flags.swapGreed ? '' : '?'}`;
  }

  private quantifier(): string | undefined {
    const character = this.pattern[this.at];
    if (character === '*' || character === '+' || character === '?') {
      this.at += 1;
      return character;
    }
    const count = matchAt(COUNT, this.pattern, this.at);
    if (!count) return undefined;
    const [whole, low = '', comma, high = ''] = count;
    if (comma === '' && high !== '') return undefined;
    if (Number(low) > MAX_COUNT || Number(high) > MAX_COUNT)
      throw new PatternError(`it repeats more than ${MAX_COUNT} times`);
    if (high !== '' && Number(high) < Number(low)) throw new PatternError(`${whole} runs backwards`);
    this.at += whole.length;
    return whole;
  }
}

function setFlags(flags: Flags, on: string, off: string): void {
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of letters) {
      const name = FLAG_NAMES[letter];
      if (name !== undefined) flags[name] = value;
    }
  }
}

function folded(text: string, flags: Flags): string {
  return flags.ignoreCase ? `(?i:${text})` : text;
}
