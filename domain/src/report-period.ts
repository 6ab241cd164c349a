import { addDays, addMonths, isoWeekday, type CalendarDate } from './calendar-date.ts';
import type { SettingsValues } from './settings.ts';

/** The days that a report is about, both included. `id` names it once per client: a report of one period is sent once. */
export type ReportPeriod = { id: string; from: CalendarDate; to: CalendarDate };

/** A run may be missed, and where the clocks change a zone's day can pass between two runs: a report may come a day late. */
const LATEST = 1;

/** The report that is due: weekly about the seven days before its weekday, monthly about the calendar month before its day; null when none is. */
export function dueReport(
  { frequency, weekday, monthDay }: Pick<SettingsValues['reporting'], 'frequency' | 'weekday' | 'monthDay'>,
  today: CalendarDate,
): ReportPeriod | null {
  if (frequency === 'none') return null;
  for (let late = 0; late <= LATEST; late += 1) {
    const day = addDays(today, -late);
    if (frequency === 'weekly' && isoWeekday(day) === weekday)
      return periodOf('week', addDays(day, -7), addDays(day, -1));
    if (frequency === 'monthly' && Number(day.slice(8)) === monthDay) {
      const first = `${day.slice(0, 8)}01`;
      return periodOf('month', addMonths(first, -1), addDays(first, -1));
    }
  }
  return null;
}

function periodOf(kind: string, from: CalendarDate, to: CalendarDate): ReportPeriod {
  return { id: `${kind}-${from}`, from, to };
}
