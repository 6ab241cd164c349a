import { sameValue } from '@clientele/domain/change';
import { CURRENCY, RATE_TERMS } from '@clientele/domain/formats';
import { paths } from '@clientele/domain/paths';
import {
  DEFAULT_RATE_LIMIT,
  POSITION_INPUT_KEYS,
  positionInputSchema,
  positionSchema,
} from '@clientele/domain/position';
import { RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { broken } from './cases/broken-input.ts';
import { fullPosition, newPosition, positionSituations } from './cases/positions.ts';
import { chief, peopleOf, sceneOf } from './cases/scene.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { describeCases, expectSameVerdicts, isNormalised } from './noun-suite.ts';
import { padded } from './source/padding.ts';
import { functionSource, RULES, stringsIn } from './source/rules-source.ts';

const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const workspace = 'positions';
let project: Project;
let count = 0;

beforeAll(async () => {
  console.info(
    `Seed of the generated positions: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('positions', RULES);
  await seed(project, peopleOf(workspace));
});

async function create(position: Data, within = project): Promise<Answer> {
  count += 1;
  const scene = sceneOf(workspace, count);
  const path = paths.position(workspace, scene.client);
  return await ask(within, chief(scene), { commit: [{ set: path, data: position }] });
}

describeCases('position-cases', () => project, positionSituations());

test('the fullest position fits into 1,000 expressions, with sixty to spare', async () => {
  expect(await create(fullPosition())).toMatchObject({ allowed: true });
  const spare = await projectWithRules('positions-spare', padded(RULES, 20));
  await seed(spare, peopleOf(workspace));
  expect(await create(fullPosition(), spare)).toMatchObject({ allowed: true });
});

describe('rules and domain', () => {
  test('have the same keys', () => {
    expect(stringsIn(functionSource(RULES, 'positionKeys'))).toEqual([...POSITION_INPUT_KEYS]);
    const stamps = [...stringsIn(functionSource(RULES, 'stampKeys')), 'createdAt', 'createdBy'];
    expect([...POSITION_INPUT_KEYS, ...stamps].toSorted()).toEqual(Object.keys(positionSchema.shape).toSorted());
  });

  test('have the same patterns and limits', () => {
    const source = functionSource(RULES, 'defaultRates');
    const key = `(${RATE_UNITS.join('|')})_${CURRENCY.source.replaceAll(/[$^]/g, '')}`;
    expect(source).toContain(`'${key}(\\\\n${key})*'`);
    expect(source).toContain(`rates.size() <= ${DEFAULT_RATE_LIMIT}`);
    const [, amount = ''] = /let amount = '([^']*)'/u.exec(source) ?? [];
    const extra = `${amount}|x[1-4][0-9]{2}|x500)?`;
    expect(`^${amount}):${extra}:${extra}$`).toBe(RATE_TERMS.source);
  });
});

const terms = fc
  .tuple(
    fc.constantFrom('0', '9500', '100000000000', '100000000001', '-1', '01', '9.5', '', 'x150'),
    fc.constantFrom('', '', 'x100', 'x150', 'x500', 'x501', 'x99', '14250', '100000000001', ' '),
    fc.constantFrom('', '', 'x200', '19000', 'y', ':'),
  )
  .map((parts) => parts.join(':'));
const goodKey = fc.constantFrom('hour_USD', 'day_USD', 'hour_JPY', 'day_KWD');
const anyKey = fc.oneof(
  { arbitrary: goodKey, weight: 9 },
  { arbitrary: fc.constantFrom('week_USD', 'hour_usd', 'hour_US', ' hour_USD', 'hour_USD\nday_USD', ''), weight: 1 },
);
const value = fc.oneof(
  { arbitrary: terms, weight: 12 },
  { arbitrary: fc.constantFrom(null, 9500, {}, [], true), weight: 1 },
);
const rates = fc.oneof(
  { arbitrary: fc.dictionary(anyKey, value, { maxKeys: 4 }), weight: 9 },
  { arbitrary: fc.constantFrom(null, [], '', 'x', 5), weight: 1 },
);

/** Firestore takes no field without a name. */
function storable(position: Data): boolean {
  const inner: unknown = position['defaultRates'];
  return typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, '');
}

const positions = fc.oneof(
  broken(newPosition(), ['name', 'description', 'retired']),
  rates.map((defaultRates) => ({ ...newPosition(), defaultRates })),
);

/** What the schema says of a position as it would be stored: valid, and left as it is. */
function schemaTakes(position: Data): boolean {
  const input = Object.fromEntries(Object.entries(position).filter(([key]) => !Object.hasOwn(STAMPS, key)));
  const parsed = positionInputSchema.safeParse(input);
  return parsed.success && sameValue(parsed.data, input);
}

const { name: _name, description: _description, defaultRates: _rates, retired: _retired, ...STAMPS } = newPosition();

test('rules and schema take and refuse the same positions', { timeout: 150_000 }, async () => {
  const sample = fc.sample(positions.filter(storable), { numRuns: 400, seed: seedOfRun }).filter(isNormalised);
  await expectSameVerdicts(sample, {
    rules: async (position) => (await create(position)).allowed,
    schema: schemaTakes,
    each: 30,
  });
});
