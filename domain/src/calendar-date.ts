import { CALENDAR_DATE } from './formats.ts';
import { line, pattern, problem } from './text.ts';

/** A day without a time zone, "2026-03-14". Dates compare as text: `<` is "before". */
export type CalendarDate = string;

/** A date, or blank. */
export const optionalDateSchema = pattern(10, CALENDAR_DATE, 'not_a_date');

/** A date that has to be there. */
export const dateSchema = line(10, 1).refine(
  (value) => value === '' || CALENDAR_DATE.test(value),
  problem('not_a_date'),
);

/** Day number of 0000-03-01 before 1970-01-01: years are counted from March, so that the leap day is a year's last. */
const EPOCH_OFFSET = 719_468;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const LAST_YEAR = 9999;

type Parts = { year: number; month: number; day: number };

function partsOf(date: CalendarDate): Parts {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`${JSON.stringify(date)} is no date. Use YYYY-MM-DD.`);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function dateOf({ year, month, day }: Parts): CalendarDate {
  if (year < 1 || year > LAST_YEAR)
    throw new RangeError(`The year ${year} is out of range: dates go from 0001 to ${LAST_YEAR}.`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. Integer arithmetic over 400-year eras (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  return dateOf({ year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** As ISO 8601 counts: Monday is 1, Sunday 7. The first of 1970 was a Thursday. */
export function isoWeekday(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day some months later; a day that the month does not have becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
