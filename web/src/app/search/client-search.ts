/** The parts of a record besides its overview, in the order of the tabs. */
export const RECORD_PARTS = ['contacts', 'documents', 'settings', 'activity'] as const;
export type RecordPartId = (typeof RECORD_PARTS)[number];

/** Which part of a record is shown. Absent is the overview. */
export type ClientSearch = { tab?: RecordPartId };

export function readClientSearch(search: Record<string, unknown>): ClientSearch {
  const tab = RECORD_PARTS.find((part) => part === search['tab']);
  return tab === undefined ? {} : { tab };
}
