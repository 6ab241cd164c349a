import { describe, expect, test } from 'vitest';
import { judge, type Outcome, type Situation } from './cases/situation.ts';
import { forget, projectWithRules } from './emulator/firestore.ts';
import { EQUIVALENT } from './mutants/equivalent.ts';
import { mutantsOf, type Mutant } from './mutants/mutations.ts';
import { suiteFor } from './mutants/suite.ts';
import { RULES } from './source/rules-source.ts';

const MUTANTS = mutantsOf(RULES);
/** A run breaks every ninth of them; CLIENTELE_MUTANTS=all breaks each. */
const step = process.env['CLIENTELE_MUTANTS'] === 'all' ? 1 : 9;

function keyOf(mutant: Mutant): string {
  return `${mutant.within}: ${mutant.name}`;
}

const broken = MUTANTS.filter((mutant) => !(keyOf(mutant) in EQUIVALENT)).filter((_, index) => index % step === 0);

function isWrong({ answer, allowed }: Outcome): boolean {
  return answer.allowed !== allowed;
}

async function firstWrong(name: string, rules: string, suite: readonly Situation[]): Promise<Outcome | undefined> {
  const project = await projectWithRules(name, rules);
  const judged = await judge(project, 'mutant', suite, (all) => !all.some(isWrong));
  await forget(project);
  return judged.find(isWrong);
}

/** All of them pass one by one in clients.rules.test.ts and permissions.rules.test.ts; a sample shows that they pass here as well. */
test('the rules as they are pass', { timeout: 120_000 }, async () => {
  const sample = suiteFor('can').filter((_, index) => index % 7 === 0);
  expect(await firstWrong('mutant-none', RULES, sample)).toBeUndefined();
});

test('there are enough mutants, and every one that is called equivalent is one of them', () => {
  expect(broken.length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(EQUIVALENT).filter((key) => !MUTANTS.some((mutant) => keyOf(mutant) === key))).toEqual([]);
});

describe('rules with one thing wrong are found out', { timeout: 60_000 }, () => {
  let number = 0;

  test.each(broken.map((mutant) => [mutant.line, keyOf(mutant), mutant] as const))(
    'line %i, %s',
    async (_line, _key, mutant) => {
      number += 1;
      expect(await firstWrong(`mutant-${number}`, mutant.rules, suiteFor(mutant.within))).toBeDefined();
    },
  );
});
