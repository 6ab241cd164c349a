import { addDays, addMonths } from './calendar-date.ts';
import { hasBegun, isOver } from './calendar-date-zone.ts';
import type { StandardInput } from './compliance-standard.ts';
import type { Evidence } from './compliance.ts';

export type EvidenceDates = Pick<Evidence, 'effectiveOn' | 'expiresOn'>;
export type Validity = Pick<StandardInput, 'validityMonths'>;

/** The last valid day: the evidence's own, or the standard's validity counted from the effective day, whichever is earlier; null for good. */
export function lastValidDay(evidence: EvidenceDates, { validityMonths }: Validity): string | null {
  const renewal = validityMonths === null ? null : addMonths(evidence.effectiveOn, validityMonths);
  if (evidence.expiresOn === '') return renewal;
  return renewal !== null && renewal < evidence.expiresOn ? renewal : evidence.expiresOn;
}

/**
 * Through which day accepted evidence covers the client without a break, counted from now: a renewal that takes effect by the day
 * after the expiry goes on where the old one stops. `none` when nothing covers now; `forever` when nothing ends.
 */
export type Coverage = { kind: 'none' } | { kind: 'until'; day: string } | { kind: 'forever' };

export function coverage(
  accepted: readonly EvidenceDates[],
  standard: Validity,
  now: Date,
  timezone: string,
): Coverage {
  const periods = accepted
    .map((evidence) => ({ from: evidence.effectiveOn, through: lastValidDay(evidence, standard) }))
    .filter(({ through }) => through === null || !isOver(through, now, timezone))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let day: string | null = null;
  for (const { from, through } of periods) {
    const joins = day === null ? hasBegun(from, now, timezone) : from <= addDays(day, 1);
    if (!joins) break;
    if (through === null) return { kind: 'forever' };
    if (day === null || through > day) day = through;
  }
  return day === null ? { kind: 'none' } : { kind: 'until', day };
}
