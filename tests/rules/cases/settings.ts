import { FOOTER_LIMIT, PRODUCT_SETTINGS, SETTINGS_GROUPS, type SettingsGroup } from '@clientele/domain/settings';
import { paths } from '@clientele/domain/paths';
import { SERVER_TIME, type Data } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import { chief, newStamps, PAST, stamps, STORED_STAMPS, storedClient, trashedClient, type Scene } from './scene.ts';
import {
  family,
  leavingOut,
  same,
  variant,
  writing,
  type ClientWrite,
  type Home,
  type Situation,
  type Variation,
} from './situation.ts';

const CHIEF = 'chief';

/** A group in which every key is set. */
export function newSettings(group: SettingsGroup): Data {
  return {
    values: { ...PRODUCT_SETTINGS[group] },
    ...newStamps(CHIEF),
  };
}

export function storedSettings(group: SettingsGroup): Data {
  return {
    ...newSettings(group),
    values: {},
    ...STORED_STAMPS,
  };
}

type Values = { good: readonly unknown[]; bad: readonly unknown[] };

const EVERYBODY = ['primary', 'billing', 'technical', 'safety', 'site', 'owner', 'team'];
const RECIPIENTS: Values = {
  good: [[], ['owner'], EVERYBODY],
  bad: [null, 'owner', {}, ['owner', 'owner'], ['boss'], ['Owner'], [''], [1], [null], [...EVERYBODY, 'x']],
};

function whole(least: number, most: number): Values {
  return { good: [least, most], bad: [least - 1, most + 1, least + 0.5, String(least), null, true] };
}

function only(good: readonly string[]): Values {
  return { good, bad: [null, '', 'Other', 5, true, `${good[0]} `] };
}

/** For every setting values that must pass and values that must not. */
export const SETTING_VALUES: Readonly<Record<SettingsGroup, Readonly<Record<string, Values>>>> = {
  notifications: {
    invoiceSent: RECIPIENTS,
    invoiceOverdue: RECIPIENTS,
    documentShared: RECIPIENTS,
    complianceDue: RECIPIENTS,
    projectStatus: RECIPIENTS,
    digest: only(['off', 'daily', 'weekly']),
    language: {
      good: ['de', 'zh-Hans-CN', `en${'-abcdefgh'.repeat(3)}-abcde`],
      bad: [
        null,
        '',
        'DE',
        'english',
        'engl',
        'e',
        'en-a',
        'en-abcdefghi',
        'en_US',
        5,
        `en${'-abcdefgh'.repeat(3)}-abcdef`,
        'en\nde',
        ' en',
      ],
    },
  },
  reporting: {
    frequency: only(['none', 'weekly', 'monthly']),
    weekday: whole(1, 7),
    monthDay: whole(1, 28),
    reportRecipients: RECIPIENTS,
    contents: {
      good: [[], ['work', 'projects', 'invoices', 'compliance', 'documents']],
      bad: [null, 'work', {}, ['work', 'work'], ['gossip'], [1]],
    },
  },
  invoicing: {
    termsDays: whole(0, 365),
    prefix: {
      good: ['', 'A', '7', 'ACME-7', 'A-'.repeat(6)],
      bad: [null, 5, 'acme', '-A', 'A_B', 'A'.repeat(13), 'A\nB', 'A B'],
    },
    currency: { good: ['EUR', 'JPY'], bad: [null, '', 'eur', 'EU', 'EURO', 5] },
    taxRate: whole(0, 10_000),
    poRequired: { good: [true, false], bad: [null, 'true', 1, []] },
    ownApproval: { good: [true, false], bad: [null, 'true', 1, []] },
    billingRoles: {
      good: [[], ['primary', 'billing', 'technical', 'safety', 'site']],
      bad: [null, 'billing', ['owner'], ['team'], ['billing', 'billing'], [1]],
    },
    delivery: only(['email', 'portal', 'both', 'none']),
    footer: {
      good: ['', 'IBAN\nBIC', 'x'.repeat(FOOTER_LIMIT), '🙂'.repeat(FOOTER_LIMIT)],
      bad: [null, 5, {}, 'x'.repeat(FOOTER_LIMIT + 1), ' a', 'a  b', 'a\u0000b', 'a\tb', 'ab\n'],
    },
  },
  compliance: { ownEvidence: { good: [true, false], bad: [null, 'true', 1, []] } },
};

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 30)}… (${text.length})` : text;
}

function eachValue(group: SettingsGroup, which: keyof Values): Record<string, Variation> {
  return Object.fromEntries(
    Object.entries(SETTING_VALUES[group]).flatMap(([key, values]) =>
      values[which].map((value): [string, Variation] => [
        `${key} ${short(value)}`,
        writing({ values: { [key]: value } }),
      ]),
    ),
  );
}

const OTHER_GROUP: Readonly<Record<SettingsGroup, string>> = {
  notifications: 'weekday',
  reporting: 'termsDays',
  invoicing: 'digest',
  compliance: 'termsDays',
};

function refusedOf(group: SettingsGroup): Record<string, Variation> {
  return {
    ...eachValue(group, 'bad'),
    'a key of another group': writing({ values: { [OTHER_GROUP[group]]: 1 } }),
    'a key that nobody knows': writing({ values: { isAdmin: true } }),
    'a list for values': writing({ values: [] }),
    'text for values': writing({ values: 'x' }),
    'no values': leavingOut('values'),
    'a key of its own': writing({ isAdmin: true }),
    'updatedBy someone else': writing({ updatedBy: 'founder' }),
  };
}

function homeAt(group: string, client: (scene: Scene) => Data): Home {
  return {
    path: (scene) => `${paths.clientSettings(scene.workspace, scene.client)}/${group}`,
    around: (scene) => ({ [paths.client(scene.workspace, scene.client)]: client(scene) }),
  };
}

function creating(group: SettingsGroup) {
  return (scene: Scene): ClientWrite => ({
    token: chief(scene),
    before: null,
    after: newSettings(group),
    also: [],
    given: {},
  });
}

function editing(group: SettingsGroup) {
  return (scene: Scene): ClientWrite => {
    const before = storedSettings(group);
    const after = { ...newSettings(group), createdAt: PAST, createdBy: 'founder', ...stamps(before), updatedBy: CHIEF };
    return { token: chief(scene), before, after, also: [], given: {} };
  };
}

function settingsFamily(
  write: string,
  group: SettingsGroup,
  base: (scene: Scene) => ClientWrite,
  refused: Record<string, Variation>,
): Situation[] {
  const name = `${write} ${group}`;
  const allowed = { 'nothing set': writing({ values: {} }), ...eachValue(group, 'good') };
  return [
    ...family(name, base, { allowed, refused }, homeAt(group, storedClient)),
    variant(`${name}: of a client in the Trash`, false, base, same, homeAt(group, trashedClient)),
    variant(`${name}: under the name of no group`, false, base, same, homeAt('settings', storedClient)),
  ];
}

export function settingsSituations(groups: readonly SettingsGroup[] = SETTINGS_GROUPS): Situation[] {
  return groups.flatMap((group) => [
    ...settingsFamily('create', group, creating(group), {
      ...(group === 'reporting' ? FORGED_STAMPS : {}),
      ...refusedOf(group),
      'as a second version': writing({ version: 2 }),
      'without createdBy': leavingOut('createdBy'),
      'in the name of someone else': writing({ createdBy: 'founder' }),
    }),
    ...settingsFamily('edit', group, editing(group), {
      ...(group === 'reporting' ? FORGED_STAMPS : {}),
      ...refusedOf(group),
      'with another creator': writing({ createdBy: CHIEF }),
      'with another time of creation': writing({ createdAt: SERVER_TIME }),
    }),
  ]);
}
