import { expect, test } from 'vitest';
import { effectiveSettings } from '../../domain/src/effective-settings.ts';
import { SETTINGS_GROUPS, SETTINGS_SCHEMAS, settingsSchema, type SettingsGroup } from '../../domain/src/settings.ts';
import { demoClients } from './demo-clients.ts';
import { demoDefaults } from './demo-settings.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

function checked(group: SettingsGroup, data: unknown) {
  const { values } = settingsSchema.parse(data);
  expect(SETTINGS_SCHEMAS[group].partial().parse(values)).toEqual(values);
  return values;
}

test('the defaults of the demo and what its clients override are what a person could have set', () => {
  const defaults = demoDefaults('demo', 'demo-owner', NOW).map(({ path, data }) => ({
    group: path.split('/').at(-1),
    data,
  }));
  for (const group of SETTINGS_GROUPS) checked(group, defaults.find((each) => each.group === group)?.data);
  const groups = new Set<string>();
  for (const client of demoClients()) {
    for (const { id, states } of client.settings?.(NOW) ?? []) {
      const overrides = { values: checked(id, states.at(-1)) };
      const inForce = Object.values<{ source: string }>(
        effectiveSettings(id, { workspace: DEMO_WORKSPACES.demo, overrides }),
      );
      expect(inForce.filter(({ source }) => source === 'client')).toHaveLength(Object.keys(overrides.values).length);
      groups.add(id);
    }
  }
  expect([...groups].toSorted()).toEqual([...SETTINGS_GROUPS].toSorted());
});
