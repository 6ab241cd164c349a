import { addDays, addMonths, type CalendarDate } from '@clientele/domain/calendar-date';

export type Period = { from: CalendarDate; to: CalendarDate };

/** The whole month that lies so many months after the one of a day. */
export function monthAround(day: CalendarDate, months = 0): Period {
  const from = addMonths(`${day.slice(0, 8)}01`, months);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** What one most likely wants to invoice: the month before, until this one is half over. */
export function likelyPeriod(today: CalendarDate): Period {
  return monthAround(today, Number(today.slice(8)) <= 15 ? -1 : 0);
}
