import { readFileSync } from 'node:fs';

export const RULES = readFileSync('firestore.rules', 'utf8');

/** `path` begins below the database: "/workspaces/{w}". `methods` are those that some allow names. */
export type MatchBlock = { path: string; methods: ReadonlySet<string> };

/** Comments stand on lines of their own in firestore.rules: the pattern of a website holds two slashes as well. */
function withoutComments(rules: string): string {
  return rules.replace(/^\s*\/\/.*$/gmu, '');
}

function withoutStrings(rules: string): string {
  return rules.replace(/'[^']*'/gu, "''");
}

/** Every match block of the rules with its whole path, nested ones included. */
export function matchBlocks(rules: string): MatchBlock[] {
  const tokens = withoutStrings(withoutComments(rules)).matchAll(
    /\bmatch\s+(?<path>\S+)\s*\{|(?<open>\{)|(?<close>\})|\ballow\s+(?<methods>[a-z, ]+)[:;]/gu,
  );
  const stack: (string | undefined)[] = [];
  const blocks: { path: string; methods: Set<string> }[] = [];
  for (const { groups = {} } of tokens) {
    if (groups['path'] !== undefined) {
      stack.push(groups['path']);
      const path = stack.filter((part) => part !== undefined).join('');
      blocks.push({ path: path.replace('/databases/{database}/documents', ''), methods: new Set() });
    } else if (groups['open'] !== undefined) stack.push(undefined);
    else if (groups['close'] !== undefined) stack.pop();
    else for (const method of (groups['methods'] ?? '').split(',')) blocks.at(-1)?.methods.add(method.trim());
  }
  return blocks.filter((block) => block.path !== '');
}

/** The source of one function, from its name to the brace that closes it. Throws when there is none. */
export function functionSource(rules: string, name: string): string {
  const start = rules.search(new RegExp(`\\bfunction ${name}\\(`, 'u'));
  if (start < 0) throw new Error(`firestore.rules has no function ${name}(). Rename it here too.`);
  const indent = /[^\n]*$/u.exec(rules.slice(0, start))?.[0] ?? '';
  const end = rules.indexOf(`\n${indent}}`, start);
  return rules.slice(start, end);
}

/** The strings within single quotes, in order. */
export function stringsIn(source: string): string[] {
  return [...source.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
}
