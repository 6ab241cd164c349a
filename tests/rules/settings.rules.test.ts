import { CURRENCY, INVOICE_PREFIX, LANGUAGE } from '@clientele/domain/formats';
import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import {
  BILLING_RECIPIENTS,
  DELIVERIES,
  DIGESTS,
  FOOTER_LIMIT,
  RECIPIENTS,
  REPORT_CONTENTS,
  REPORT_FREQUENCIES,
  settingKeys,
  SETTINGS_GROUPS,
  SETTINGS_SCHEMAS,
  TAX_RATE_LIMIT,
  type SettingsGroup,
} from '@clientele/domain/settings';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chief, peopleOf, sceneOf, stamps, storedClient, told } from './cases/scene.ts';
import { newSettings, SETTING_VALUES, storedSettings } from './cases/settings.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { expectSameVerdicts } from './noun-suite.ts';
import { padded } from './source/padding.ts';
import { functionSource, RULES, stringsIn } from './source/rules-source.ts';

const FUNCTIONS: Readonly<Record<SettingsGroup, string>> = {
  notifications: 'notificationSettings',
  reporting: 'reportingSettings',
  invoicing: 'invoicingSettings',
  compliance: 'complianceSettings',
};

function source(group: SettingsGroup): string {
  return functionSource(RULES, FUNCTIONS[group]);
}

/** Lists as the rules write them: quoted, in the order of the domain. */
function quoted(list: readonly string[]): string {
  return `[${list.map((each) => `'${each}'`).join(', ')}]`;
}

function inRules(pattern: RegExp): string {
  return pattern.source.replace(/^\^/u, '').replace(/\$$/u, '').replaceAll('\\', '\\\\');
}

describe('rules and schema name the same', () => {
  test.each(SETTINGS_GROUPS)('keys of %s, each checked', (group) => {
    const [, list = ''] = /hasOnly\((\[[^\]]+\])\)/u.exec(source(group)) ?? [];
    expect(stringsIn(list)).toEqual(settingKeys(group));
    const checked = [...source(group).matchAll(/v\.get\('(\w+)'/gu)].map((match) => match[1]);
    expect(new Set(checked)).toEqual(new Set(settingKeys(group)));
  });

  test('groups', () => {
    expect(stringsIn(functionSource(RULES, 'settingsOf'))).toEqual([...SETTINGS_GROUPS]);
  });

  test('choices', () => {
    expect(functionSource(RULES, 'recipients')).toContain(quoted(RECIPIENTS));
    expect(source('notifications')).toContain(`v.get('digest', 'off') in ${quoted(DIGESTS)}`);
    expect(source('reporting')).toContain(`v.get('frequency', 'none') in ${quoted(REPORT_FREQUENCIES)}`);
    expect(source('reporting')).toContain(quoted(REPORT_CONTENTS));
    expect(source('invoicing')).toContain(quoted(BILLING_RECIPIENTS));
    expect(source('invoicing')).toContain(`v.get('delivery', 'none') in ${quoted(DELIVERIES)}`);
  });

  test('patterns and limits', () => {
    expect(source('notifications')).toContain(`'${inRules(LANGUAGE)}'`);
    expect(source('invoicing')).toContain(`'(${inRules(INVOICE_PREFIX)})?\\\\n${inRules(CURRENCY)}'`);
    expect(source('invoicing')).toContain(`0, ${TAX_RATE_LIMIT})`);
    expect(source('invoicing')).toContain(`lines(v.get('footer', ''), ${FOOTER_LIMIT})`);
  });
});

const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const workspace = 'settings-schema';
let project: Project;
let count = 0;

beforeAll(async () => {
  console.info(
    `Seed of the generated settings: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('settings-schema', RULES);
  await seed(project, peopleOf(workspace));
});

type Written = { group: SettingsGroup; values: Data };

/** Writes a group of a client of its own: the first time, or over one in which nothing is set. */
async function write(into: Project, { group, values }: Written, edits: boolean, change: Data = {}): Promise<Answer> {
  count += 1;
  const scene = sceneOf(workspace, count);
  const path = paths.clientSettingsGroup(workspace, scene.client, group);
  const before = storedSettings(group);
  await seed(into, {
    [paths.client(workspace, scene.client)]: storedClient(scene),
    ...(edits && { [path]: before }),
  });
  const data = edits
    ? { ...before, values, ...stamps(before, change), updatedBy: 'chief' }
    : { ...newSettings(group), values, change: told(1, change) };
  return await ask(into, chief(scene), { commit: [{ set: path, data }] });
}

/** Values of every key, good and bad, under any key: a whole number where a list belongs, one group's choice in another. */
const ANY = SETTINGS_GROUPS.flatMap((group) =>
  Object.values(SETTING_VALUES[group]).flatMap(({ good, bad }) => [...good, ...bad]),
);

function valueOf(group: SettingsGroup, key: string): fc.Arbitrary<unknown> {
  const { good = [], bad = [] } = SETTING_VALUES[group][key] ?? {};
  return fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 12 },
    { arbitrary: fc.constantFrom(...bad), weight: 1 },
    { arbitrary: fc.constantFrom(...ANY), weight: 1 },
  );
}

const written: fc.Arbitrary<Written> = fc
  .constantFrom(...SETTINGS_GROUPS)
  .chain((group) =>
    fc
      .record(Object.fromEntries(settingKeys(group).map((key) => [key, valueOf(group, key)])), { requiredKeys: [] })
      .map((values) => ({ group, values })),
  );

test('rules and schema take and refuse the same', { timeout: 120_000 }, async () => {
  const samples = fc.sample(written, { numRuns: 320, seed: seedOfRun });
  await expectSameVerdicts(samples, {
    rules: async (each, index) => (await write(project, each, index % 2 === 0)).allowed,
    schema({ group, values }) {
      const parsed = SETTINGS_SCHEMAS[group].partial().safeParse(values);
      return parsed.success && sameValue(parsed.data, values);
    },
    each: 60,
  });
});

/** Every key as long as it may be. */
function fullest(group: SettingsGroup): Data {
  return Object.fromEntries(Object.entries(SETTING_VALUES[group]).map(([key, { good }]) => [key, good.at(-1)]));
}

const FULL_CHANGE = { reason: 'x'.repeat(500), bulkId: 'x'.repeat(40), addressId: 'a1' };

test.each(SETTINGS_GROUPS)(
  'the fullest %s settings fit into the expressions of a request, with sixty to spare',
  async (group) => {
    const spare = await projectWithRules('settings-spare', padded(RULES, 20));
    await seed(spare, peopleOf(workspace));
    for (const edits of [true, false]) {
      expect(await write(spare, { group, values: fullest(group) }, edits, FULL_CHANGE)).toMatchObject({
        allowed: true,
      });
    }
  },
);
