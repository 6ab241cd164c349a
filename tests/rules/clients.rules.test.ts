import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressSituations } from './cases/address-book.ts';
import { creationSituations, fieldSituations } from './cases/client-fields.ts';
import { codeSituations } from './cases/codes.ts';
import { freshWorkspace } from './cases/scene.ts';
import { judge, type Outcome, type Situation } from './cases/situation.ts';
import { trashSituations } from './cases/trash.ts';
import { projectWithRules, type Project } from './emulator/firestore.ts';

const GROUPS: Readonly<Record<string, Situation[]>> = {
  creation: creationSituations(),
  fields: fieldSituations(),
  addresses: addressSituations(),
  trash: trashSituations(),
  codes: codeSituations(),
};

let project: Project;

beforeAll(async () => {
  project = await projectWithRules('demo-rules', readFileSync('firestore.rules', 'utf8'));
});

describe.each(Object.entries(GROUPS))('%s', (group, situations) => {
  let outcomes: Outcome[];

  beforeAll(async () => {
    outcomes = await judge(project, freshWorkspace(group), situations);
  });

  test.each(
    situations.map((situation, index) => [situation.allowed ? 'allowed' : 'refused', situation.name, index] as const),
  )('%s: %s', (expected, _name, index) => {
    const { allowed, reason } = outcomes[index]?.answer ?? { allowed: false, reason: 'was never asked' };
    expect(allowed ? 'allowed' : 'refused', reason).toBe(expected);
    // A request that runs out of expressions is refused whatever it asks: that would hide what the case is about.
    expect(reason).not.toMatch(/maximum of 1000 expressions|too many expressions/i);
  });
});
