/** The parts of the workspace's settings, in the order of the tabs; the first is the one that opens. */
export const SETTINGS_PARTS = ['defaults', 'positions', 'standards'] as const;
export type SettingsPartId = (typeof SETTINGS_PARTS)[number];

/** Which part of the settings is shown. Absent is the first. */
export type SettingsSearch = { tab?: SettingsPartId };

export function readSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  const tab = SETTINGS_PARTS.find((part) => part === search['tab']);
  return tab === undefined ? {} : { tab };
}
