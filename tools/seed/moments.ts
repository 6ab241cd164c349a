import { addDays, type CalendarDate } from '../../domain/src/calendar-date.ts';
import type { Stamps } from '../../domain/src/stamps.ts';

const DAY_MS = 86_400_000;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

export function dateBefore(now: Date, days: number): CalendarDate {
  return addDays(now.toISOString().slice(0, 10), -days);
}

/** An afternoon hour of a day, but never later than a minute ago: nothing of the demo lies in the future. */
export function momentOn(day: CalendarDate, hour: number, now: Date): Date {
  const at = new Date(`${day}T00:00:00Z`).getTime() + hour * 3_600_000;
  return new Date(Math.min(at, now.getTime() - 60_000));
}

/** The stamps of a document that somebody writes for the first time. */
export function written(by: string, at: Date): Stamps {
  return { version: 1, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, change: {} };
}

/** The next state of a document: what somebody changed, and when. */
export function rewritten<Fields extends Stamps>(
  before: Fields,
  by: string,
  at: Date,
  change: Partial<Fields>,
): Fields {
  return { ...before, ...change, version: before.version + 1, updatedAt: at, updatedBy: by };
}
