import * as m from '@clientele/messages';
import { personLocale } from './locale.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly { unit: Intl.RelativeTimeFormatUnit; length: number; below: number }[] = [
  { unit: 'minute', length: MINUTE, below: HOUR },
  { unit: 'hour', length: HOUR, below: DAY },
  { unit: 'day', length: DAY, below: 7 * DAY },
  { unit: 'week', length: 7 * DAY, below: 30 * DAY },
  { unit: 'month', length: 30 * DAY, below: 365 * DAY },
  { unit: 'year', length: 365 * DAY, below: Infinity },
];

/** "5 minutes ago". Clocks differ: what seems to lie in the future happened just now. */
export function relativeTime(at: Date, now: Date): string {
  const age = now.getTime() - at.getTime();
  if (age < 45 * SECOND) return m.time_just_now();
  const { unit, length } = UNITS.find((each) => age < each.below) ?? { unit: 'year', length: 365 * DAY };
  const count = Math.max(1, Math.round(age / length));
  return new Intl.RelativeTimeFormat(personLocale(), { numeric: 'always' }).format(-count, unit);
}

/** Date and time to the minute, as in a tooltip. */
export function exactTime(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

export function dateLabel(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { dateStyle: 'medium' }).format(at);
}

export function timeLabel(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { timeStyle: 'short' }).format(at);
}

/** The calendar day in the person's time zone, "2026-11-24": what entries of one day share. */
export function dayOf(at: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** "Today", "Yesterday", then the date, with the year only when it is another one. */
export function dayLabel(at: Date, now: Date): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return m.day_today();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === dayOf(yesterday)) return m.day_yesterday();
  const sameYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(personLocale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}
