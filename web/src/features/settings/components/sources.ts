import type { SettingSource } from '@clientele/domain/effective-settings';
import * as m from '@clientele/messages';

/** Where settings are looked at: the workspace's defaults, or one client's own. */
export type SettingsLevel = 'workspace' | 'client';

export function isSetHere(level: SettingsLevel, source: SettingSource): boolean {
  return source === level;
}

/** Where a value comes from, as it reads beside the value. */
export function sourceLabel(level: SettingsLevel, source: SettingSource): string {
  if (isSetHere(level, source)) return m.settings_source_here();
  switch (source) {
    case 'client':
    case 'clientRecord':
      return m.settings_source_client_record();
    case 'workspace':
      return m.settings_source_workspace();
    case 'workspaceRecord':
      return level === 'client' ? m.settings_source_workspace() : m.settings_source_workspace_record();
    case 'product':
      return m.settings_source_product();
  }
}
