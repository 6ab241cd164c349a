import type { Client } from './client.ts';
import {
  PRODUCT_SETTINGS,
  settingKeys,
  settingSchema,
  type SettingKey,
  type SettingsFields,
  type SettingsGroup,
  type SettingsValues,
  type SettingValue,
} from './settings.ts';
import type { Workspace } from './workspace.ts';

/** Where a value comes from, nearest first. The records are the client's commercial fields and the workspace's own. */
export type SettingSource = 'client' | 'clientRecord' | 'workspace' | 'workspaceRecord' | 'product';

type Values = Readonly<Record<string, SettingValue>>;
type Layer = { source: SettingSource; values: Values };

export type EffectiveSettings<Group extends SettingsGroup> = {
  [Key in keyof SettingsValues[Group]]: { value: SettingsValues[Group][Key]; source: SettingSource };
};

/** Everything that settings depend on; a client's parts are absent where the workspace's defaults are meant. */
export type SettingsPlace = {
  workspace: Pick<Workspace, 'currency' | 'language' | 'paymentTermsDays'>;
  defaults?: Pick<SettingsFields, 'values'> | undefined;
  client?: Pick<Client, 'currency' | 'language' | 'paymentTermsDays'>;
  overrides?: Pick<SettingsFields, 'values'> | undefined;
};

/** Currency, language and terms stand on the records as well: what is said there counts until a setting says otherwise. */
function recordValues(record: SettingsPlace['client'] | undefined): Values {
  if (record === undefined) return {};
  const { currency, language, paymentTermsDays } = record;
  return {
    ...(currency === '' ? {} : { currency }),
    ...(language === '' ? {} : { language }),
    ...(paymentTermsDays === null ? {} : { termsDays: paymentTermsDays }),
  };
}

function layersOf({ workspace, defaults, client, overrides }: SettingsPlace): Layer[] {
  return [
    { source: 'client', values: overrides?.values ?? {} },
    { source: 'clientRecord', values: recordValues(client) },
    { source: 'workspace', values: defaults?.values ?? {} },
    { source: 'workspaceRecord', values: recordValues(workspace) },
  ];
}

/** The nearest layer that has a valid value; what is stored and not valid, from another version of the product, counts as absent. */
function nearest(layers: readonly Layer[], group: SettingsGroup, key: SettingKey) {
  for (const { source, values } of layers) {
    if (!Object.hasOwn(values, key)) continue;
    const parsed = settingSchema(group, key).safeParse(values[key]);
    if (parsed.success) return { value: parsed.data, source };
  }
  const product: Readonly<Partial<Record<SettingKey, unknown>>> = PRODUCT_SETTINGS[group];
  return { value: product[key], source: 'product' as const };
}

/** Every key of a group with its value in force and where that comes from. Pure. */
export function effectiveSettings<Group extends SettingsGroup>(
  group: Group,
  place: SettingsPlace,
): EffectiveSettings<Group> {
  const layers = layersOf(place);
  const entries = settingKeys(group).map((key) => [key, nearest(layers, group, key)]);
  return Object.fromEntries(entries) as EffectiveSettings<Group>;
}
