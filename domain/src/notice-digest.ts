import { addDays, isoWeekday } from './calendar-date.ts';
import { dayStart, today } from './calendar-date-zone.ts';
import type { SettingsValues } from './settings.ts';

/** What a digest tells: everything before an instant that was not told yet. One digest per recipient and period. */
export type DigestTurn = { period: string; before: Date };

/**
 * The digest whose turn it is. A week ends where Monday begins in the client's zone; what a run missed, the next one tells. Where digests
 * were turned off meanwhile, what still waits is told at once.
 */
export function digestTurn(digest: SettingsValues['notifications']['digest'], now: Date, timezone: string): DigestTurn {
  const date = today(now, timezone);
  if (digest !== 'weekly') return { period: date, before: now };
  const monday = addDays(date, 1 - isoWeekday(date));
  return { period: `week-${monday}`, before: dayStart(monday, timezone) };
}
