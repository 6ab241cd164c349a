import { CALENDAR_DATE, DOCUMENT_ID } from '@clientele/domain/formats';
import { KIND_GROUPS, type TimelineFilter } from '../../features/activity/timeline-filter.ts';

/** The parts of a record besides its overview, in the order of the tabs. */
export const RECORD_PARTS = [
  'contacts',
  'projects',
  'rates',
  'invoices',
  'compliance',
  'documents',
  'settings',
  'activity',
] as const;
export type RecordPartId = (typeof RECORD_PARTS)[number];

/** Which part of a record is shown, absent is the overview, and what of its timeline. */
export type ClientSearch = { tab?: RecordPartId } & TimelineFilter;

/** A typed "?person=7" arrives as a number. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Anything malformed in the address counts as absent; a filter belongs to the timeline. */
export function readClientSearch(search: Record<string, unknown>): ClientSearch {
  const tab = RECORD_PARTS.find((part) => part === search['tab']);
  if (tab !== 'activity') return tab === undefined ? {} : { tab };
  const kind = KIND_GROUPS.find((group) => group === search['kind']);
  const [person, from, to] = [text(search['person']), text(search['from']), text(search['to'])];
  return {
    tab,
    ...(kind !== undefined && { kind }),
    ...(DOCUMENT_ID.test(person) && { person }),
    ...(CALENDAR_DATE.test(from) && { from }),
    ...(CALENDAR_DATE.test(to) && { to }),
  };
}
