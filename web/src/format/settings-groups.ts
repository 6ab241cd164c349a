import type { SettingsGroup } from '@clientele/domain/settings';
import * as m from '@clientele/messages';

const NAMES: Readonly<Record<SettingsGroup, () => string>> = {
  notifications: m.activity_settings_notifications,
  reporting: m.activity_settings_reporting,
  invoicing: m.activity_settings_invoicing,
  compliance: m.activity_settings_compliance,
};

/** The group inside a sentence: "changed the *invoicing* settings"; what is no group stays as it is. */
export function settingsGroupName(group: string): string {
  return Object.hasOwn(NAMES, group) ? NAMES[group as SettingsGroup]() : group;
}
