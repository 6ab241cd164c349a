import type { ActivityEntry } from '@clientele/domain/activity';
import { dayOf } from '../../format/dates.ts';

/** Newest first; of two entries of one instant, the later version. */
export function newestFirst(entries: readonly ActivityEntry[]): ActivityEntry[] {
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.version - a.version);
}

export type Day = { day: string; at: Date; entries: readonly ActivityEntry[] };

/** Groups entries that are in order by the person's calendar days. */
export function byDay(entries: readonly ActivityEntry[]): Day[] {
  const days = Map.groupBy(entries, (entry) => dayOf(entry.at));
  return [...days].map(([day, ofDay]) => ({ day, at: ofDay[0]?.at ?? new Date(0), entries: ofDay }));
}
