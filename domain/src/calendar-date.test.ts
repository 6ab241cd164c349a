import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dateSchema,
  dayNumber,
  daysBetween,
  isoWeekday,
  optionalDateSchema,
} from './calendar-date.ts';
import { CALENDAR_DATE } from './formats.ts';
import { fieldProblems } from './problems.ts';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Every day from 1896 to 2203, counted off one by one as a wall calendar does. */
function countedDays(): string[] {
  const days: string[] = [];
  for (let year = 1896; year <= 2203; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries())
      for (let day = 1; day <= length; day += 1) days.push(`${year}-${two(month + 1)}-${two(day)}`);
  }
  return days;
}

const DAYS = countedDays();
const KNOWN = new Set(DAYS);
const EPOCH = DAYS.indexOf('1970-01-01');

describe('a date', () => {
  test('is every day from 1900 to 2199 and nothing else of that shape', () => {
    const wrong: string[] = [];
    for (let year = 1896; year <= 2203; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (CALENDAR_DATE.test(text) !== (year >= 1900 && year <= 2199 && KNOWN.has(text))) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    '2026-3-14',
    '26-03-14',
    '2026/03/14',
    '20260314',
    '2026-03-14T00:00',
    '2026-02-29',
    'tomorrow',
    '２０２６-03-14',
  ])('%j is refused', (text) => {
    for (const schema of [dateSchema, optionalDateSchema]) {
      const parsed = schema.safeParse(text);
      expect(parsed.success ? [] : fieldProblems(parsed.error).map(({ code }) => code)).toContain('not_a_date');
    }
  });

  test('may be blank only where it is optional', () => {
    expect(optionalDateSchema.parse('')).toBe('');
    const parsed = dateSchema.safeParse('');
    expect(parsed.success ? [] : fieldProblems(parsed.error)).toEqual([{ path: '', code: 'required' }]);
    expect(dateSchema.parse(' 2024-02-29 ')).toBe('2024-02-29');
  });
});

describe('counting', () => {
  test('agrees with the wall calendar, there and back', () => {
    const wrong = DAYS.filter(
      (day, index) => dayNumber(day) !== index - EPOCH || dateOfDayNumber(index - EPOCH) !== day,
    );
    expect(wrong).toEqual([]);
  });

  test('adds and subtracts days over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-03-29', '2026-03-28')).toBe(-1);
  });

  test('of months keeps the day, or takes the last one', () => {
    const wrong: string[] = [];
    for (let index = 0; index < DAYS.length - 7_500; index += 3) {
      const from = DAYS[index] ?? '';
      const months = (index % 241) - 12;
      const wanted = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
      const prefix = `${Math.floor(wanted / 12)}-${two((wanted % 12) + 1)}`;
      let expected = `${prefix}-${from.slice(8)}`;
      while (!KNOWN.has(expected) && expected >= '1896') expected = `${prefix}-${two(Number(expected.slice(8)) - 1)}`;
      if (expected >= '1896' && addMonths(from, months) !== expected) wrong.push(`${from} + ${months}`);
    }
    expect(wrong).toEqual([]);
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2100-01-31', 1)).toBe('2100-02-28');
    expect(addMonths('2000-01-31', 1)).toBe('2000-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  test.each(['', '2026-1-1', 'x'])('throws for %j', (text) => expect(() => dayNumber(text)).toThrow(/YYYY-MM-DD/));

  test('throws where the four digits end', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

test('weekdays are those of the wall calendar', () => {
  for (const date of countedDays())
    expect([date, isoWeekday(date)]).toEqual([date, new Date(`${date}T00:00:00Z`).getUTCDay() || 7]);
});
