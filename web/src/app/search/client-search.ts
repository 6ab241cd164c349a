/** Which part of a record is shown. Absent is the overview. */
export type ClientSearch = { tab?: 'activity' };

export function readClientSearch(search: Record<string, unknown>): ClientSearch {
  return search['tab'] === 'activity' ? { tab: 'activity' } : {};
}
