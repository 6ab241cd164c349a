import { functionSource, matchBlocks, RULES } from './rules-source.ts';

/** The text between the bracket that opens at `from` and the one that closes it. */
function bracketed(source: string, from: number): string {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return source.slice(from + 1, at);
  }
  throw new Error(`A bracket is not closed in: ${source.slice(from, from + 80)}`);
}

const FUNCTIONS = [...RULES.matchAll(/\bfunction (\w+)\(/gu)].map((match) => match[1] ?? '');

/** The source of everything that an expression may call, itself first. */
function reached(expression: string, seen = new Set<string>()): string {
  const called = FUNCTIONS.filter(
    (name) => !seen.has(name) && new RegExp(`(?<![.\\w])${name}\\(`, 'u').test(expression),
  );
  for (const name of called) seen.add(name);
  return [expression, ...called.map((name) => reached(functionSource(RULES, name), seen))].join('\n');
}

/** The conditions under which a method is allowed on a path, as their source. */
export function conditions(path: string, method: string): string[] {
  const last = path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1));
  const start = RULES.indexOf(`match ${last} {`);
  const next = RULES.indexOf('match /', start + 6);
  const block = RULES.slice(start, next < 0 ? undefined : next);
  const allows = [...block.matchAll(/\ballow ([a-z, ]+): if ([^;]+);/gu)];
  return allows.filter((match) => (match[1] ?? '').split(', ').includes(method)).map((match) => match[2] ?? '');
}

/**
 * The distinct documents, as the source names them, that deciding a method on a path may read.
 * Firestore counts a document once per request however often it is read.
 */
export function documentAccesses(path: string, method: string): Set<string> {
  const source = conditions(path, method)
    .map((condition) => reached(condition))
    .join('\n');
  const calls = source.matchAll(/(?<![.\w])(?:get|getAfter|exists|existsAfter)\(/gu);
  return new Set([...calls].map((call) => bracketed(source, call.index + call[0].length - 1)));
}

export function allowedMethods(): { path: string; method: string }[] {
  return matchBlocks(RULES).flatMap(({ path, methods }) => [...methods].map((method) => ({ path, method })));
}
