import { compileAnywhere, compileWhole } from '../patterns/compile-pattern.ts';
import { PatternError } from '../patterns/pattern-error.ts';
import { EvaluationError } from '../values/evaluation-error.ts';
import { expectString } from '../values/expect-type.ts';
import type { Value } from '../values/value.ts';
import type { BuiltinMethods } from './builtin.ts';

/** Sizes and indexes count UTF-16 units; upper and lower case touch ASCII only. Source: seen on the official emulator. */
export const STRING_METHODS: BuiltinMethods<string> = {
  size: { arity: 0, call: (self) => BigInt(self.length) },
  lower: { arity: 0, call: (self) => self.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) },
  upper: { arity: 0, call: (self) => self.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase()) },
  trim: { arity: 0, call: (self) => trim(self) },
  toUtf8: { arity: 0, call: (self) => new Uint8Array(Buffer.from(self)) },
  matches: { arity: 1, call: (self, pattern) => compiled(compileWhole, pattern).test(self) },
  split: { arity: 1, call: (self, pattern) => split(self, compiled(compileAnywhere, pattern)) },
  replace: {
    arity: 2,
    call: (self, pattern, substitute) => {
      const text = plainSubstitute(expectString(substitute));
      return self.replaceAll(compiled(compileAnywhere, pattern), () => text);
    },
  },
};

/** What the official emulator and production read differently is refused: `$1` refers to a group in the one, `\1` in the other. */
export function plainSubstitute(text: string): string {
  if (/[$\\]/.test(text)) throw new EvaluationError('The substitute of replace() cannot hold "$" or a backslash.');
  return text;
}

function compiled(compile: (pattern: string) => RegExp, pattern: Value): RegExp {
  const source = expectString(pattern);
  try {
    return compile(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new EvaluationError(`Invalid regular expression ${JSON.stringify(source)}: ${error.message}.`);
  }
}

/** Blanks and control characters at both ends, nothing beyond ASCII. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && text.charCodeAt(from) <= 0x20) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to -= 1;
  return text.slice(from, to);
}

/** The pieces between matches, without empty ones at the end; a text of separators alone leaves one empty piece. */
function split(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  while (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
  return pieces;
}
