import type { ActivityKind } from '@clientele/domain/activity';
import type { CalendarDate } from '@clientele/domain/calendar-date';
import { SUBJECT_KINDS, type Noun } from '@clientele/domain/subject-kinds';

export const KIND_GROUPS = [
  'client',
  'status',
  'contacts',
  'rates',
  'compliance',
  'documents',
  'settings',
  'portal',
  'projects',
  'work',
  'invoices',
  'notes',
] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/** Which entries are wanted; what is absent does not matter. Days are those of the person's calendar, both included. */
export type TimelineFilter = { kind?: KindGroup; person?: string; from?: CalendarDate; to?: CalendarDate };

function ofNoun(noun: Noun): readonly ActivityKind[] {
  return SUBJECT_KINDS.filter((kind) => kind.startsWith(`${noun}.`));
}

const KINDS: Readonly<Record<KindGroup, readonly ActivityKind[]>> = {
  client: ['client.created', 'client.updated', 'client.deleted', 'client.restored', 'client.unrecorded'],
  status: ['client.status_changed'],
  contacts: ofNoun('contact'),
  rates: ofNoun('rate'),
  compliance: ofNoun('standard'),
  documents: ofNoun('file'),
  settings: ofNoun('settings'),
  portal: ofNoun('access'),
  projects: ofNoun('project'),
  work: ofNoun('workItem'),
  invoices: ofNoun('invoice'),
  notes: ['note.added'],
};

/** Every kind of entry belongs to one group. */
export function kindsOf(group: KindGroup): readonly ActivityKind[] {
  return KINDS[group];
}

export function groupOf(kind: ActivityKind): KindGroup {
  return KIND_GROUPS.find((group) => KINDS[group].includes(kind)) ?? 'client';
}

export function isFiltered(filter: TimelineFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The first instant of a day of the person's calendar, `days` later. */
export function startOfDay(date: CalendarDate, days = 0): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day + days);
}
