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
import { judge, type Outcome } from './cases/situation.ts';
import { fullStandard, newStandard, standardSituations } from './cases/standards.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
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

describe('cases', () => {
  const situations = standardSituations();
  let outcomes: Outcome[];

  beforeAll(async () => {
    outcomes = await judge(project, 'standard-cases', situations);
  }, 150_000);

  test.each(
    situations.map((situation, index) => [situation.allowed ? 'allowed' : 'refused', situation.name, index] as const),
  )('%s: %s', (expected, _name, index) => {
    const outcome = outcomes[index]?.answer;
    expect(outcome).toMatchObject({ allowed: expected === 'allowed' });
    expect(outcome?.reason).not.toContain('maximum of 1000 expressions');
  });
});

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
  const sample = fc.sample(standards, { numRuns: 400, seed: seedOfRun });
  // Rules cannot tell whether text is in Unicode's normal form C; the app sends it normalised.
  const within = sample.filter((each) => JSON.stringify(each) === JSON.stringify(each).normalize('NFC'));
  const seen = { taken: 0, refused: 0 };
  for (let from = 0; from < within.length; from += 16) {
    const verdicts = within.slice(from, from + 16).map(async (standard) => {
      const { allowed } = await create(standard);
      seen[allowed ? 'taken' : 'refused'] += 1;
      return { standard, allowed };
    });
    for (const { standard, allowed } of await Promise.all(verdicts))
      expect({ standard, allowed }).toEqual({ standard, allowed: schemaTakes(standard) });
  }
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
});
