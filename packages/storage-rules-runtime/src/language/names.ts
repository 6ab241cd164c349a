import { RulesError } from './rules-error.ts';
import type { Scanner } from './scanner.ts';

const WORDS = new Set(['in', 'is', 'if', 'match', 'allow', 'function', 'return', 'let', 'service', 'import']);
const CONSTANTS = new Set(['true', 'false', 'null']);

/** Functions of the language that are called as `namespace.function()`. */
const NAMESPACES = new Set(['duration', 'firestore', 'hashing', 'latlng', 'math', 'timestamp']);

export function isWord(name: string): boolean {
  return WORDS.has(name);
}

export function isNamespace(name: string): boolean {
  return NAMESPACES.has(name);
}

/** A name that is given to a function, a parameter, a variable or a wildcard. */
export function parseNewName(scanner: Scanner, what: string): { at: number; name: string } {
  const { at, text: name } = scanner.name(what);
  if (isWord(name) || CONSTANTS.has(name)) {
    throw new RulesError(at, `"${name}" is a word of the language and cannot be a name.`);
  }
  if (isNamespace(name)) {
    throw new RulesError(at, `"${name}" is a namespace of the language and cannot be a name.`);
  }
  return { at, name };
}
