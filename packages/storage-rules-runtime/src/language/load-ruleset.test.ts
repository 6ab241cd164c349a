import { expect, test } from 'vitest';
import { rulesWith } from '../conformance/verdict.ts';
import { loadRuleset } from './load-ruleset.ts';

const HEAD = "rules_version = '2';\nservice firebase.storage {\n";

function inFunction(text: string): string {
  return `${HEAD}${text}\nmatch /a { allow read; } }`;
}

function repeat(count: number, one: (index: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(between);
}

/** What is written, and where and how the refusal reads. */
const FAULTS: readonly (readonly [source: string, message: string])[] = [
  ['', "1:1: The file must begin with rules_version = '2'"],
  ["rules_version = '1';", "1:17: The file must begin with rules_version = '2'"],
  [`service firebase.storage { match /a { allow read; } }`, "1:1: The file must begin with rules_version = '2'"],
  [`${HEAD}}`, '2:26: This service block is empty.'],
  [
    `rules_version = '2';\nservice cloud.firestore { match /a { allow read; } }`,
    '2:9: This file must be for the service firebase.storage',
  ],
  [`${HEAD}allow read; }`, '3:1: An allow statement belongs into a match block.'],
  [`${HEAD}match /a { allow read; }`, '3:25: Expected match, allow, function or "}", found the end of the file.'],
  [`${HEAD}match /a { allow read; } }\n}`, '4:1: Expected the end of the file, found "}".'],
  [`${HEAD}match /a { } }`, '3:10: This match block is empty.'],
  [`${HEAD}match /a { allow fetch; } }`, '3:18: "fetch" is no method.'],
  [`${HEAD}match /a { allow read: true; } }`, '3:24: Expected "if" before the condition of allow'],
  [`${HEAD}match a { allow read; } }`, '3:7: Expected "/" to begin the path of a match'],
  [`${HEAD}match /a/{b}/{b} { allow read; } }`, '3:15: This path has two wildcards named b.'],
  [
    `${HEAD}match /{a=**}/{b=**} { allow read; } }`,
    '3:16: A path can hold one wildcard for any number of segments only.',
  ],
  [`${HEAD}match /a{b} { allow read; } }`, '3:10: Expected match, allow, function or "}"'],
  [`${HEAD}match /é { allow read; } }`, '3:8: The character "é" has no meaning here.'],
  [`${HEAD}/* match /a { allow read; } }`, '3:1: This comment has no end.'],
  [
    `${HEAD}${repeat(11, () => 'match /a {')} allow read; ${repeat(12, () => '}')}`,
    'Match blocks nest deeper than 10 levels.',
  ],
  [inFunction('function f() { return f(); }'), '3:10: Functions cannot call themselves: f → f.'],
  [
    inFunction('function f() { return g(); } function g() { return f(); }'),
    '3:10: Functions cannot call themselves: f → g → f.',
  ],
  [inFunction('function f() { return 1; } function f() { return 2; }'), '3:37: f is already defined here.'],
  [inFunction('function f(a, a) { return a; }'), '3:15: a is already defined here.'],
  [inFunction('function f(a) { let a = 1; return a; }'), '3:21: a is already defined here.'],
  [inFunction('function f() { let a = b; let b = 1; return a; }'), '3:24: There is no variable b here.'],
  [inFunction('function f() { }'), '3:16: Expected "return" in the body of a function'],
  [inFunction('function math() { return 1; }'), '3:10: "math" is a namespace of the language and cannot be a name.'],
  [inFunction('function if() { return 1; }'), '3:10: "if" is a word of the language and cannot be a name.'],
  [
    inFunction(`function f(${repeat(8, (i) => `a${i}`, ', ')}) { return 1; }`),
    'The function f has more than 7 parameters.',
  ],
  [
    inFunction(`function f() { ${repeat(11, (i) => `let a${i} = 1;`)} return 1; }`),
    'The function f has more than 10 variables.',
  ],
  [
    inFunction(repeat(21, (i) => `function f${i}() { return ${i === 20 ? '1' : `f${i + 1}()`}; }`, '\n')),
    'nest deeper than 20 functions.',
  ],
  [inFunction("function f() { return 'a'; "), 'Expected "}" to end the function'],
  [rulesWith('nobody == 1'), '5:22: There is no variable nobody here.'],
  [rulesWith('nobody()'), '5:22: There is no function nobody here.'],
  [rulesWith('get(/a/b) == null'), '5:22: There is no function get here. Write firestore.get(…).'],
  [rulesWith('math.max(1, 2) == 2'), '5:22: There is no function math.max here.'],
  [rulesWith("'a'.contains('a')"), '5:26: No type has a method contains.'],
  [rulesWith('constructor == 1'), '5:22: There is no variable constructor here.'],
  [rulesWith("'a'.constructor()"), '5:26: No type has a method constructor.'],
  [rulesWith('1 constructor 2'), '5:24: Expected match, allow, function or "}", found "constructor".'],
  [rulesWith("'a'.size(1) == 1"), '5:26: size takes 0 arguments, not 1.'],
  [rulesWith('int() == 1'), '5:22: int takes 1 argument, not 0.'],
  [rulesWith('f(1)', 'function f() { return true; }'), '5:22: f takes 0 arguments, not 1.'],
  [rulesWith('1 is set'), '5:27: "set" is not a documented type for "is".'],
  [rulesWith("'a'.matches('(?=a)')"), '5:26: Invalid regular expression: the language has no (?='],
  [rulesWith("'a'.split('(')"), '5:26: Invalid regular expression: a parenthesis is not closed.'],
  [rulesWith("'a'.replace('a', '$1') == 'a'"), '5:26: The substitute of replace() cannot hold "$" or a backslash.'],
  [rulesWith("'a == 'b'"), "5:29: This text has no closing '."],
  [rulesWith("'\\q' == 'q'"), '5:23: "\\q" is no escape of the rules language.'],
  [rulesWith('10/2 == 5'), '5:24: A slash directly before a text begins a path.'],
  [rulesWith('1 == 9223372036854775808'), '5:27: 9223372036854775808 does not fit into 64 bits.'],
  [rulesWith('/a/b,c == 1'), '5:26: Expected'],
  [rulesWith("/a/b'c == 1"), '5:26: "\'" cannot be part of a path.'],
  [rulesWith(`${'('.repeat(100)}true${')'.repeat(100)}`), 'This expression nests deeper than 99 levels.'],
  [rulesWith(repeat(100, () => 'true', ' && ')), 'This expression nests deeper than 99 levels.'],
  [rulesWith(`request${'.a'.repeat(5000)}`), 'This expression nests deeper than 99 levels.'],
  [rulesWith(`true /* ${'x'.repeat(256 * 1024)} */`), '1:1: The file is larger than 256 KB.'],
];

test.each(FAULTS.map(([source, message]) => ({ source, message })))('$message', ({ source, message }) => {
  expect(loadRuleset('storage.rules', source)).toEqual({ error: expect.stringContaining(message) });
});

test('the place of a fault is the file, the line and the column', () => {
  expect(loadRuleset('storage.rules', rulesWith('nobody'))).toEqual({
    error: 'storage.rules:5:22: There is no variable nobody here.',
  });
});

test.each([
  `${rulesWith('true')}\nfunction after() { return 1 }`,
  `rules_version = "2" function first() { return before() } function before() { return 1 } service firebase.storage { match /a { allow read } }`,
  `${HEAD}match /a/{b} { match /{b} { allow read: if b == 'c' } } // end\n}`,
  `${HEAD}match /a/{b} { function f(b) { let request = b; return request == 1; } allow read: if f(1); } }`,
  rulesWith(repeat(99, () => 'true', ' && ')),
])('file %# loads', (source) => {
  expect(loadRuleset('storage.rules', source)).toHaveProperty('ruleset');
});
