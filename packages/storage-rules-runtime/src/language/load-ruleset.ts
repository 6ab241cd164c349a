import { checkRuleset } from './check-ruleset.ts';
import { parseRuleset } from './parse-ruleset.ts';
import { describeFault, RulesError } from './rules-error.ts';
import type { Ruleset } from './syntax.ts';

/** Parses and checks a rules file. The error reads `file:line:column: what is wrong`. */
export function loadRuleset(file: string, source: string): { ruleset: Ruleset } | { error: string } {
  try {
    const ruleset = parseRuleset(file, source);
    checkRuleset(ruleset);
    return { ruleset };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return { error: describeFault(file, source, error.at, error.message) };
  }
}
