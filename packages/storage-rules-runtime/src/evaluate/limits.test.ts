import { describe, expect, test } from 'vitest';
import { rulesWith, verdictOf, type Question } from '../conformance/verdict.ts';

/**
 * How often a condition fits into 1,000 expressions when it is repeated; once more does not. Measured on the official Firestore
 * emulator.
 */
const MEASURED: readonly (readonly [most: number, condition: string, statements: string])[] = [
  [334, 'true', ''],
  [334, '((true))', ''],
  [200, '1 == 1', ''],
  [250, '!false', ''],
  [143, 'request.auth.uid != null', ''],
  [143, '-1 == -(1)', ''],
  [167, "'a'.size() == 1", ''],
  [167, '(true ? true : false)', ''],
  [167, '[true][0]', ''],
  [167, '1 in [1]', ''],
  [167, 'math.abs(1) == 1', ''],
  [200, '1 is int', ''],
  [125, "'abc'[0:1] == 'a'", ''],
  [125, "'abc'[1:] == 'bc'", ''],
  [100, "{'a': 1}.get('a', 2) == 1", ''],
  [111, '/a/b == /a/b', ''],
  [111, '/a/$(id) == /a/x', ''],
  [111, '!(request.x.y && false)', ''],
  [250, 'f()', 'function f() { return true; }'],
  [200, 'f(true)', 'function f(a) { return a; }'],
  [143, 'f(1 == 1)', 'function f(a) { return true; }'],
  [100, 'f(1 == 1)', 'function f(a) { return a && a; }'],
  [125, 'f()', 'function f() { let a = 1 == 1; return true; }'],
  [91, 'f()', 'function f() { let a = 1 == 1; return a && a; }'],
  [83, 'f(1 == 1)', 'function g(b) { return b && b; } function f(a) { return g(a); }'],
];

const QUESTION: Question = { name: 'x', auth: { uid: 'alice' } };

describe('1,000 expressions', () => {
  test.each(MEASURED)('%i times %s %s', (most, condition, statements) => {
    expect(verdictOf(rulesWith(balanced(most, condition), statements), QUESTION)).toBe('allow');
    expect(verdictOf(rulesWith(balanced(most + 1, condition), statements), QUESTION)).toBe('error');
  });

  test('the budget is one for all allow statements of a request', () => {
    function twice(count: number): string {
      return rulesWith(`!${balanced(count, 'true')}; allow read: if ${balanced(count, 'true')}`);
    }
    expect(verdictOf(twice(167), QUESTION)).toBe('allow');
    expect(verdictOf(twice(168), QUESTION)).toBe('error');
  });

  test('no other true condition helps once the budget is gone, and none is asked once one is true', () => {
    const much = balanced(400, 'true');
    expect(verdictOf(rulesWith(`${much} || true`), QUESTION)).toBe('error');
    expect(verdictOf(rulesWith(`${much}; allow read: if true`), QUESTION)).toBe('error');
    expect(verdictOf(rulesWith(`true; allow read: if ${much}`), QUESTION)).toBe('allow');
    expect(verdictOf(rulesWith(`true || ${much}`), QUESTION)).toBe('allow');
  });
});

describe('two Firestore documents', () => {
  const documents = { 'd/1': { ok: true }, 'd/2': { ok: true }, 'd/3': { ok: true } };

  function verdict(condition: string): string {
    return verdictOf(rulesWith(condition, FUNCTIONS), { name: 'x', documents });
  }

  test('two are read, a third one is an error', () => {
    expect(verdict('ok(1) && ok(2)')).toBe('allow');
    expect(verdict('ok(1) && ok(2) && ok(3)')).toBe('error');
    expect(verdict('there(1) && there(2) && there(3)')).toBe('error');
    expect(verdict('ok(1) && there(2) && ok(3)')).toBe('error');
  });

  test('one that does not exist counts', () => {
    expect(verdict('!there(8) && !there(9)')).toBe('allow');
    expect(verdict('!there(8) && !there(9) && !there(7)')).toBe('error');
    expect(verdict('!there(8) && !there(9) && ok(1)')).toBe('error');
  });

  test('the same one counts once, however it is read', () => {
    expect(verdict('ok(1) && ok(1) && there(1) && ok(2) && ok(1) && there(2)')).toBe('allow');
  });

  test('what is not evaluated is not read', () => {
    expect(verdict('ok(1) && (true || ok(3)) && ok(2)')).toBe('allow');
    expect(verdict('(true ? ok(1) : ok(3)) && ok(2)')).toBe('allow');
  });

  test('variables and arguments are read at once, used or not', () => {
    expect(verdict('unused() && ok(1)')).toBe('error');
    expect(verdict('ignored(ok(2), ok(3)) && ok(1)')).toBe('error');
  });

  test('they are counted over all allow statements of a request', () => {
    expect(verdict('!ok(1) || !ok(2); allow read: if ok(3)')).toBe('error');
    expect(verdict('!ok(1) || !ok(2); allow read: if ok(2)')).toBe('allow');
  });

  test('a document that is not there has no value, and other paths are no documents', () => {
    expect(verdict('firestore.get(/databases/(default)/documents/d/9) == null')).toBe('error');
    expect(verdict('firestore.exists(/databases/(default)/documents/d)')).toBe('error');
    expect(verdict('firestore.exists(/d/1)')).toBe('error');
    expect(verdict("firestore.exists('/databases/(default)/documents/d/1')")).toBe('error');
  });

  test.each(['..', '.', '', '1/x/y', '2/../1'])('the id "%s" names no document and is not asked for', (id) => {
    expect(verdict(`there('${id}')`)).toBe('deny');
  });
});

const FUNCTIONS = `
  function ok(n) { return firestore.get(/databases/(default)/documents/d/$(n)).data.ok; }
  function there(n) { return firestore.exists(/databases/(default)/documents/d/$(n)); }
  function unused() { let a = ok(2); let b = ok(3); return true; }
  function ignored(a, b) { return true; }`;

/** `count` times the same, joined by && in a tree that is hardly deep. */
function balanced(count: number, condition: string): string {
  if (count === 1) return condition;
  const half = Math.floor(count / 2);
  return `(${balanced(half, condition)} && ${balanced(count - half, condition)})`;
}
