import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';
import { WORK_KINDS, type WorkMinutes } from './rate-resolution-charge.ts';

/** Whether a day lies in a project's period; a blank side is open, both days count. */
export function isInPeriod(
  { startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate },
  date: CalendarDate,
): boolean {
  return (startsOn === '' || date >= startsOn) && (endsOn === '' || date <= endsOn);
}

/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

/** The seven days of the week around a day, Monday first (ISO 8601). */
export function weekOf(date: CalendarDate): CalendarDate[] {
  const sinceMonday = (((dayNumber(date) + THURSDAY) % 7) + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(date, index - sinceMonday));
}

const NO_WORK: WorkMinutes = { regular: 0, overtime: 0, doubleTime: 0 };

/** Minutes of several items together, kind by kind. */
export function sumMinutes(items: readonly { minutes: WorkMinutes }[]): WorkMinutes {
  return items.reduce<WorkMinutes>(
    (sum, { minutes }) =>
      WORK_KINDS.reduce<WorkMinutes>((each, kind) => ({ ...each, [kind]: each[kind] + minutes[kind] }), sum),
    NO_WORK,
  );
}
