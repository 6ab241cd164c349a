import { beforeAll, describe, expect, test } from 'vitest';
import { activationSituations } from './cases/activation.ts';
import { addressSituations, firstAddressSituations } from './cases/address-book.ts';
import { creationSituations, fieldSituations } from './cases/client-fields.ts';
import { codeSituations } from './cases/codes.ts';
import { loneCodeSituations } from './cases/lone-codes.ts';
import { judge, type Outcome, type Situation } from './cases/situation.ts';
import { trashSituations } from './cases/trash.ts';
import { settingsSituations } from './cases/settings.ts';
import { projectWithRules, type Project } from './emulator/firestore.ts';
import { RULES } from './source/rules-source.ts';

const GROUPS: Readonly<Record<string, Situation[]>> = {
  creation: creationSituations(),
  fields: fieldSituations(),
  addresses: [...addressSituations(), ...firstAddressSituations()],
  trash: trashSituations(),
  activation: activationSituations(),
  settings: settingsSituations(),
  codes: [...codeSituations(), ...loneCodeSituations()],
};

let project: Project;

beforeAll(async () => {
  project = await projectWithRules('clients', RULES);
});

describe.each(Object.entries(GROUPS))('%s', (group, situations) => {
  let outcomes: Outcome[];

  beforeAll(async () => {
    outcomes = await judge(project, group, situations);
  }, 150_000);

  test.each(
    situations.map((situation, index) => [situation.allowed ? 'allowed' : 'refused', situation.name, index] as const),
  )('%s: %s', (expected, _name, index) => {
    const outcome = outcomes[index]?.answer;
    expect(outcome).toMatchObject({ allowed: expected === 'allowed' });
    // A request that runs out of expressions is refused whatever it asks: that would hide what the case is about.
    expect(outcome?.reason).not.toContain('maximum of 1000 expressions');
  });
});
