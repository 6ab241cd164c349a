import { parseNewName } from './names.ts';
import { parseExpression } from './parse-expression.ts';
import { RulesError } from './rules-error.ts';
import { describe, Scanner } from './scanner.ts';
import type { Allow, Binding, FunctionDeclaration, Match, Method, PathPattern, Ruleset } from './syntax.ts';

const METHODS: readonly Method[] = ['get', 'list', 'create', 'update', 'delete', 'read', 'write'];
const SERVICE = 'firebase.storage';

/** Documented limits. Source: https://firebase.google.com/docs/rules/rules-language and the quotas of Cloud Firestore. */
const MAX_SOURCE_BYTES = 256 * 1024;
const MAX_MATCH_DEPTH = 10;
const MAX_PARAMETERS = 7;
const MAX_BINDINGS = 10;

/** Parses a whole file. Throws a RulesError at the first thing that has no meaning. */
export function parseRuleset(file: string, source: string): Ruleset {
  if (Buffer.byteLength(source) > MAX_SOURCE_BYTES) throw new RulesError(0, 'The file is larger than 256 KB.');
  const scanner = new Scanner(source);
  parseVersion(scanner);
  const functions: FunctionDeclaration[] = [];
  while (scanner.is('function')) functions.push(parseFunction(scanner));
  const service = parseService(scanner);
  while (scanner.is('function')) functions.push(parseFunction(scanner));
  const rest = scanner.peek();
  if (rest.kind !== 'end') throw new RulesError(rest.at, `Expected the end of the file, found ${describe(rest)}.`);
  return { file, source, functions, service };
}

function parseVersion(scanner: Scanner): void {
  const { at } = scanner.peek();
  const rule = `The file must begin with rules_version = '2'; older versions match paths in another way.`;
  if (!scanner.accept('rules_version')) throw new RulesError(at, rule);
  scanner.expect('=', 'behind rules_version');
  const version = scanner.next();
  if (version.kind !== 'value' || version.value !== '2') throw new RulesError(version.at, rule);
  scanner.accept(';');
}

function parseService(scanner: Scanner): Ruleset['service'] {
  const { at } = scanner.expect('service', 'after the version');
  const first = scanner.name('the name of the service');
  scanner.expect('.', 'in the name of the service');
  const name = `${first.text}.${scanner.name('the rest of the name').text}`;
  if (name !== SERVICE) throw new RulesError(first.at, `This file must be for the service ${SERVICE}, not ${name}.`);
  const { allows, functions, matches } = parseBody(scanner, 'service', 0);
  const [allow] = allows;
  if (allow) throw new RulesError(allow.at, 'An allow statement belongs into a match block.');
  return { at, functions, matches };
}

function parseBody(scanner: Scanner, what: string, depth: number): Pick<Match, 'allows' | 'functions' | 'matches'> {
  const { at } = scanner.expect('{', `to begin the ${what} block`);
  const allows: Allow[] = [];
  const functions: FunctionDeclaration[] = [];
  const matches: Match[] = [];
  while (!scanner.is('}')) {
    if (scanner.is('allow')) allows.push(parseAllow(scanner));
    else if (scanner.is('match')) matches.push(parseMatch(scanner, depth + 1));
    else if (scanner.is('function')) functions.push(parseFunction(scanner));
    else {
      const token = scanner.peek();
      throw new RulesError(token.at, `Expected match, allow, function or "}", found ${describe(token)}.`);
    }
  }
  scanner.expect('}', `to end the ${what} block`);
  if (allows.length + functions.length + matches.length === 0) {
    throw new RulesError(at, `This ${what} block is empty. Put at least one statement into it.`);
  }
  return { allows, functions, matches };
}

function parseMatch(scanner: Scanner, depth: number): Match {
  const { at } = scanner.expect('match', 'to begin a match block');
  if (depth > MAX_MATCH_DEPTH) throw new RulesError(at, `Match blocks nest deeper than ${MAX_MATCH_DEPTH} levels.`);
  const pattern = parsePattern(scanner);
  return { kind: 'match', at, pattern, ...parseBody(scanner, 'match', depth) };
}

function parsePattern(scanner: Scanner): PathPattern[] {
  const pattern: PathPattern[] = [];
  scanner.expect('/', 'to begin the path of a match');
  do {
    const text = scanner.segment();
    pattern.push(text === undefined ? parseWildcard(scanner) : { kind: 'text', text });
  } while (scanner.continues('/') && scanner.accept('/'));
  const names = new Set<string>();
  for (const segment of pattern) {
    if (segment.kind === 'text') continue;
    if (names.has(segment.name)) throw new RulesError(segment.at, `This path has two wildcards named ${segment.name}.`);
    names.add(segment.name);
  }
  const second = pattern.filter((segment) => segment.kind === 'rest')[1];
  if (second) throw new RulesError(second.at, 'A path can hold one wildcard for any number of segments only.');
  return pattern;
}

function parseWildcard(scanner: Scanner): PathPattern {
  scanner.expect('{', 'to begin a wildcard, or a text, behind the slash of a path');
  const { at, name } = parseNewName(scanner, 'the name of a wildcard');
  const any = scanner.accept('=') !== undefined;
  if (any) scanner.expect('**', 'behind the = of a wildcard');
  scanner.expect('}', 'to end a wildcard');
  return { kind: any ? 'rest' : 'one', name, at };
}

function parseAllow(scanner: Scanner): Allow {
  const { at } = scanner.expect('allow', 'to begin a statement');
  const methods: Method[] = [];
  do {
    const token = scanner.name('a method behind allow');
    const method = METHODS.find((known) => known === token.text);
    if (!method) {
      throw new RulesError(token.at, `"${token.text}" is no method. The methods are ${METHODS.join(', ')}.`);
    }
    methods.push(method);
  } while (scanner.accept(','));
  let condition: Allow['condition'];
  if (scanner.accept(':')) {
    scanner.expect('if', 'before the condition of allow');
    condition = parseExpression(scanner);
  }
  scanner.accept(';');
  return { kind: 'allow', at, methods, condition };
}

function parseFunction(scanner: Scanner): FunctionDeclaration {
  scanner.expect('function', 'to begin a function');
  const { at, name } = parseNewName(scanner, 'the name of a function');
  const parameters = parseParameters(scanner, name);
  scanner.expect('{', 'to begin the body of a function');
  const bindings: Binding[] = [];
  while (scanner.is('let')) bindings.push(parseBinding(scanner));
  if (bindings.length > MAX_BINDINGS) {
    throw new RulesError(at, `The function ${name} has more than ${MAX_BINDINGS} variables.`);
  }
  scanner.expect('return', 'in the body of a function');
  const result = parseExpression(scanner);
  scanner.accept(';');
  scanner.expect('}', 'to end the function');
  const taken = new Set<string>();
  for (const variable of [...parameters, ...bindings]) {
    if (taken.has(variable.name)) throw new RulesError(variable.at, `${variable.name} is already defined here.`);
    taken.add(variable.name);
  }
  return { kind: 'function', at, name, parameters, bindings, result };
}

function parseParameters(scanner: Scanner, name: string): { at: number; name: string }[] {
  const { at } = scanner.expect('(', 'behind the name of a function');
  const parameters: { at: number; name: string }[] = [];
  if (!scanner.is(')')) {
    do parameters.push(parseNewName(scanner, 'the name of a parameter'));
    while (scanner.accept(','));
  }
  scanner.expect(')', 'behind the parameters');
  if (parameters.length > MAX_PARAMETERS) {
    throw new RulesError(at, `The function ${name} has more than ${MAX_PARAMETERS} parameters.`);
  }
  return parameters;
}

function parseBinding(scanner: Scanner): Binding {
  scanner.expect('let', 'to begin a variable');
  const { at, name } = parseNewName(scanner, 'the name of a variable');
  scanner.expect('=', 'behind the name of a variable');
  const value = parseExpression(scanner);
  scanner.expect(';', 'behind the value of a variable');
  return { at, name, value };
}
