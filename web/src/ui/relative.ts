import * as m from '@clientele/messages';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Beyond these figures the next larger unit reads better. */
const STEPS: readonly (readonly [below: number, length: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [7 * DAY, DAY, 'day'],
  [30 * DAY, 7 * DAY, 'week'],
  [365 * DAY, 30 * DAY, 'month'],
];

/** How long ago an instant was, in the person's language: "just now", "3 minutes ago", "yesterday". */
export function relativeTime(at: Date, now: Date, locale?: string): string {
  const ago = now.getTime() - at.getTime();
  if (Math.abs(ago) < MINUTE) return m.time_just_now();
  const [, length, unit] = STEPS.find(([below]) => Math.abs(ago) < below) ?? [0, 365 * DAY, 'year' as const];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.trunc(ago / length), unit);
}
