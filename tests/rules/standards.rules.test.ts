import { sameValue } from '@clientele/domain/change';
import {
  COMPLIANCE_CATEGORIES,
  COMPLIANCE_CONSEQUENCES,
  complianceStandardSchema,
  REMINDER_LIMIT,
  STANDARD_INPUT_KEYS,
  standardInputSchema,
} from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { broken } from './cases/broken-input.ts';
import { chief, peopleOf, sceneOf } from './cases/scene.ts';
import { fullStandard, newStandard, standardSituations } from './cases/standards.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { describeCases, expectSameVerdicts, isNormalised } from './noun-suite.ts';
import { padded } from './source/padding.ts';
import { functionSource, RULES, stringsIn } from './source/rules-source.ts';

const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const workspace = 'standards';
let project: Project;
let count = 0;

beforeAll(async () => {
  console.info(
    `Seed of the generated standards: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('standards', RULES);
  await seed(project, peopleOf(workspace));
});

async function create(standard: Data, within = project): Promise<Answer> {
  count += 1;
  const scene = sceneOf(workspace, count);
  const path = paths.standard(workspace, scene.client);
  return await ask(within, chief(scene), { commit: [{ set: path, data: standard }] });
}

describeCases('standard-cases', () => project, standardSituations());

test('the fullest standard fits into 1,000 expressions, with sixty to spare', async () => {
  expect(await create(fullStandard())).toMatchObject({ allowed: true });
  const spare = await projectWithRules('standards-spare', padded(RULES, 20));
  await seed(spare, peopleOf(workspace));
  expect(await create(fullStandard(), spare)).toMatchObject({ allowed: true });
});

describe('rules and domain', () => {
  test('have the same keys', () => {
    expect(stringsIn(functionSource(RULES, 'standardKeys'))).toEqual([...STANDARD_INPUT_KEYS]);
    const stamps = [...stringsIn(functionSource(RULES, 'stampKeys')), 'createdAt', 'createdBy'];
    expect([...STANDARD_INPUT_KEYS, ...stamps].toSorted()).toEqual(
      Object.keys(complianceStandardSchema.shape).toSorted(),
    );
  });

  test('have the same choices and limits', () => {
    const source = functionSource(RULES, 'standard');
    expect(source).toContain(`(${COMPLIANCE_CATEGORIES.join('|')})`);
    expect(source).toContain(`(${COMPLIANCE_CONSEQUENCES.join('|')})`);
    expect(functionSource(RULES, 'reminders')).toContain(`days.size() <= ${REMINDER_LIMIT}`);
    const looked = [...functionSource(RULES, 'reminders').matchAll(/reminder\(days, ([0-9]+)\)/gu)];
    expect(looked.map((match) => Number(match[1]))).toEqual(Array.from({ length: REMINDER_LIMIT }, (_, each) => each));
  });
});

const day = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 365 }), weight: 9 },
  { arbitrary: fc.constantFrom(0, 366, -1, 1.5, '30', null), weight: 1 },
);
const reminderDays = fc.oneof(
  { arbitrary: fc.array(day, { maxLength: 11 }), weight: 9 },
  { arbitrary: fc.constantFrom(null, '', 30, {}), weight: 1 },
);
const validityMonths = fc.constantFrom<unknown[]>(null, 1, 120, 0, 121, 12.5, '12', -3, true);

const standards = fc.oneof(
  broken(newStandard(), STANDARD_INPUT_KEYS),
  fc.record({ reminderDays }).map((change) => ({ ...newStandard(), ...change })),
  fc.record({ validityMonths }).map((change) => ({ ...newStandard(), ...change })),
);

/** What the schema says of a standard as it would be stored: valid, and left as it is. */
function schemaTakes(standard: Data): boolean {
  const stamps: readonly string[] = ['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'change'];
  const input = Object.fromEntries(Object.entries(standard).filter(([key]) => !stamps.includes(key)));
  const parsed = standardInputSchema.safeParse(input);
  return parsed.success && sameValue(parsed.data, input);
}

test('rules and schema take and refuse the same standards', { timeout: 150_000 }, async () => {
  const sample = fc.sample(standards, { numRuns: 400, seed: seedOfRun }).filter(isNormalised);
  await expectSameVerdicts(sample, {
    rules: async (standard) => (await create(standard)).allowed,
    schema: schemaTakes,
    each: 30,
  });
});
