import type { CalendarDate } from '@clientele/domain/calendar-date';
import * as m from '@clientele/messages';
import { personLocale } from './locale.ts';

/** Date and time to the minute, as in a tooltip. */
export function exactTime(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

export function dateLabel(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { dateStyle: 'medium' }).format(at);
}

/** A day of the calendar, "2026-03-14", which is the same day in every time zone. */
export function calendarDateLabel(date: CalendarDate): string {
  return new Intl.DateTimeFormat(personLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

/** "Monday, Nov 23", of a day of the calendar: for a week whose year is known. */
export function weekdayDateLabel(date: CalendarDate): string {
  const style = { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(personLocale(), style).format(new Date(date));
}

/** "Nov 23 – 29, 2026", of two days of the calendar. */
export function dayRangeLabel(from: CalendarDate, to: CalendarDate): string {
  const format = new Intl.DateTimeFormat(personLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}

/** "November 2026", of any of its days. */
export function monthLabel(date: CalendarDate): string {
  return new Intl.DateTimeFormat(personLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

export function timeLabel(at: Date): string {
  return new Intl.DateTimeFormat(personLocale(), { timeStyle: 'short' }).format(at);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The calendar day in the person's time zone, "2026-11-24": what entries of one day share. */
export function dayOf(at: Date): string {
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
