import { PatternError } from './pattern-error.ts';
import { translatePattern } from './translate-pattern.ts';

/**
 * Compiles a pattern of `matches()`, which must match the whole text.
 *
 * @throws PatternError when the language does not have it
 */
export function compileWhole(pattern: string): RegExp {
  return compile(`^(?:${translatePattern(pattern)})$`, 'u');
}

/** Compiles a pattern of `split()` and `replace()`, which is looked for anywhere in the text, again and again. */
export function compileAnywhere(pattern: string): RegExp {
  return compile(translatePattern(pattern), 'gu');
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new PatternError(`this Node cannot express it (${error instanceof Error ? error.message : String(error)})`);
  }
}
