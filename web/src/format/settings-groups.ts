import type { SettingsGroup } from '@clientele/domain/settings';
import * as m from '@clientele/messages';

const GROUP_LABELS: Readonly<Record<SettingsGroup, { label: () => string; text: () => string; inline: () => string }>> =
  {
    notifications: {
      label: m.settings_group_notifications,
      text: m.settings_group_notifications_text,
      inline: m.activity_settings_notifications,
    },
    reporting: {
      label: m.settings_group_reporting,
      text: m.settings_group_reporting_text,
      inline: m.activity_settings_reporting,
    },
    invoicing: {
      label: m.settings_group_invoicing,
      text: m.settings_group_invoicing_text,
      inline: m.activity_settings_invoicing,
    },
  };

export function settingsGroupWords(group: SettingsGroup): { label: string; text: string } {
  const { label, text } = GROUP_LABELS[group];
  return { label: label(), text: text() };
}

/** The group inside a sentence: "changed the *invoicing* settings"; what is no group stays as it is. */
export function settingsGroupName(group: string): string {
  return Object.hasOwn(GROUP_LABELS, group) ? GROUP_LABELS[group as SettingsGroup].inline() : group;
}
