import { RulesError } from './rules-error.ts';
import { scanQuoted } from './string-literal.ts';

export type Token =
  | { kind: 'name' | 'symbol' | 'end'; at: number; end: number; text: string }
  | { kind: 'value'; at: number; end: number; text: string; value: bigint | number | string | Uint8Array };

const SYMBOLS = /(?:&&|\|\||==|!=|<=|>=|\*\*|\+\+|--|[-+*/%<>!?:.,;=(){}[\]$])/y;
const NAME = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const NUMBER = /(?:\d+\.\d*|\.\d+|\d+)/y;
const SEGMENT = /[A-Za-z0-9_\-.~@+:*]+|\([A-Za-z0-9_-]+\)/y;
/** What may stand directly behind a path without being taken for a part of it. */
const SEGMENT_END = /[\s/)\],;=[<>!?|}{]|$/y;
const BLANK = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;

const MAX_INT = 2n ** 63n - 1n;

/**
 * Reads tokens on demand. A slash begins a path or divides, which only the parser can tell: it reads path segments itself, with
 * `segment()`, from the character behind the slash.
 */
export class Scanner {
  readonly source: string;
  private current: Token | undefined = undefined;
  private offset = 0;

  constructor(source: string) {
    this.source = source;
  }

  peek(): Token {
    this.current ??= this.scan();
    return this.current;
  }

  next(): Token {
    const token = this.peek();
    this.current = undefined;
    this.offset = token.end;
    return token;
  }

  is(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === 'symbol' || token.kind === 'name');
  }

  /** Takes the token when it is this text. */
  accept(text: string): Token | undefined {
    return this.is(text) ? this.next() : undefined;
  }

  expect(text: string, where: string): Token {
    const token = this.peek();
    if (!this.is(text)) throw new RulesError(token.at, `Expected "${text}" ${where}, found ${describe(token)}.`);
    return this.next();
  }

  name(what: string): Token {
    const token = this.peek();
    if (token.kind !== 'name') throw new RulesError(token.at, `Expected ${what}, found ${describe(token)}.`);
    return this.next();
  }

  /** The text of a path segment at exactly this place, or undefined when it is something else (`{name}`, `$(…)`). */
  segment(): string | undefined {
    this.current = undefined;
    const text = this.match(SEGMENT, this.offset);
    if (text === undefined) return undefined;
    const end = this.offset + text.length;
    if (this.match(SEGMENT_END, end) === undefined) {
      throw new RulesError(end, `"${this.source[end]}" cannot be part of a path. Put a blank behind the path.`);
    }
    this.offset = end;
    return text;
  }

  /** Whether a path goes on with this text, without a blank before it. */
  continues(text: string): boolean {
    return this.source.startsWith(text, this.offset) && !this.source.startsWith('//', this.offset);
  }

  /** Whether a blank or a comment follows what was read last. */
  blankFollows(): boolean {
    return this.match(BLANK, this.offset) !== undefined;
  }

  private scan(): Token {
    const at = this.offset + (this.match(BLANK, this.offset)?.length ?? 0);
    const rest = this.source.slice(at, at + 2);
    if (rest === '') return { kind: 'end', at, end: at, text: '' };
    if (rest === '/*') throw new RulesError(at, 'This comment has no end. Close it with "*/".');
    const quoted = scanQuoted(this.source, at);
    if (quoted) return { kind: 'value', at, text: '', ...quoted };
    const number = this.match(NUMBER, at);
    if (number !== undefined)
      return { kind: 'value', at, end: at + number.length, text: number, value: toNumber(number, at) };
    const name = this.match(NAME, at);
    if (name !== undefined && name !== '$') return { kind: 'name', at, end: at + name.length, text: name };
    const symbol = this.match(SYMBOLS, at);
    if (symbol === undefined) {
      throw new RulesError(at, `The character ${JSON.stringify(rest[0])} has no meaning here.`);
    }
    return { kind: 'symbol', at, end: at + symbol.length, text: symbol };
  }

  private match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.source)?.[0];
  }
}

export function describe(token: Token): string {
  if (token.kind === 'end') return 'the end of the file';
  return token.kind === 'value' ? `the value ${token.text || 'in quotes'}` : `"${token.text}"`;
}

function toNumber(text: string, at: number): bigint | number {
  if (text.includes('.')) return Number(text);
  const value = BigInt(text);
  // The one number more on the negative side is accepted with its sign only.
  if (value > MAX_INT + 1n) throw new RulesError(at, `${text} does not fit into 64 bits.`);
  return value;
}
