import { beforeAll, describe, expect, test } from 'vitest';
import { judge, type Outcome } from './cases/situation.ts';
import { projectWithRules } from './emulator/firestore.ts';
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

async function firstWrong(project: string, rules: string, within: string): Promise<Outcome | undefined> {
  const judged = await judge(
    await projectWithRules(project, rules),
    'mutant',
    suiteFor(within),
    (all) => !all.some(isWrong),
  );
  return judged.find(isWrong);
}

test(
  'the rules as they are pass the cases about who asks; clients.rules.test.ts shows the others',
  { timeout: 120_000 },
  async () => {
    expect(await firstWrong('mutant-none', RULES, 'can')).toBeUndefined();
  },
);

test('there are enough mutants, and every one that is called equivalent is one of them', () => {
  expect(broken.length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(EQUIVALENT).filter((key) => !MUTANTS.some((mutant) => keyOf(mutant) === key))).toEqual([]);
});

describe('rules with one thing wrong are found out', { timeout: 60_000 }, () => {
  let number = 0;

  beforeAll(() => {
    number = 0;
  });

  test.each(broken.map((mutant) => [mutant.line, keyOf(mutant), mutant] as const))(
    'line %i, %s',
    async (_line, _key, mutant) => {
      number += 1;
      expect(await firstWrong(`mutant-${number}`, mutant.rules, mutant.within)).toBeDefined();
    },
  );
});
