import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRuleset } from '../language/load-ruleset.ts';
import { parseExpression } from '../language/parse-expression.ts';
import { Scanner } from '../language/scanner.ts';
import { anyCondition } from './expression-arbitrary.ts';
import { printExpression } from './print-expression.ts';
import { rulesWith, verdictOf } from './verdict.ts';

const WORDS = [
  "rules_version = '2' ; service firebase.storage { } match / /a /{b} /{c=**} allow read write , : if function f ( ) return let x",
  "== ! && || ? [ ] . request resource constructor __proto__ true false null 1 2.5 't' b'y' in is int $( // /* */ \\ \" é 😀 \0",
  '- -- + % ** math.abs \n',
].flatMap((words) => words.split(' '));

/** Random input is slow to make on a busy machine. */
const PATIENCE_MS = 60_000;

/** A file that denies everything, in which any place may be damaged. */
const DENYING = rulesWith(
  "false && request.auth.uid == 'a' && /a/$(id) != null",
  'function f(a) { let b = a; return b; }',
);

test(
  'what is printed parses to the same tree',
  () => {
    fc.assert(
      fc.property(anyCondition, (expression) => {
        const parsed = parseExpression(new Scanner(printExpression(expression)));
        expect(withoutPlaces(parsed)).toEqual(withoutPlaces(expression));
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE_MS,
);

test(
  'a condition always has a verdict',
  () => {
    fc.assert(
      fc.property(anyCondition, (expression) => {
        expect(['allow', 'deny', 'error']).toContain(verdictOf(rulesWith(printExpression(expression)), { name: 'x' }));
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE_MS,
);

test(
  'random text is refused',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(loadRuleset('storage.rules', text)).toHaveProperty('error');
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE_MS,
);

test(
  'random words of the language are refused, or deny, or allow: nothing else happens',
  () => {
    const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(soup, (text) => {
        expect(['allow', 'deny', 'error', 'refused']).toContain(verdictOf(rulesWith(text), { name: 'x' }));
        expect(verdictOf(text, { name: 'x' })).toBe('refused');
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE_MS,
);

test(
  'a file that denies does not allow when a piece of it is cut out',
  () => {
    const cuts = fc.tuple(fc.nat(DENYING.length), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(cuts, ([at, length]) => {
        // Without "false &&" the rest is no longer what it was.
        fc.pre(!touches(at, length, 'if false && '));
        expect(verdictOf(DENYING.slice(0, at) + DENYING.slice(at + length), { name: 'x' })).not.toBe('allow');
      }),
      { numRuns: 500 },
    );
  },
  PATIENCE_MS,
);

function touches(at: number, length: number, text: string): boolean {
  const from = DENYING.indexOf(text);
  return at < from + text.length && at + length > from;
}

function withoutPlaces(tree: unknown): unknown {
  if (tree instanceof Uint8Array || typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(withoutPlaces);
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key, value]) => key !== 'at' && key !== 'depth' && value !== undefined)
      .map(([key, value]) => [key, withoutPlaces(value)]),
  );
}
