import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
/** No clock on earth was ever further from UTC than this (the date line and local mean time included). */
const FAR = 16 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The zone's clock (ECMA-402 and the engine's tz database). Throws a RangeError for a zone that the engine does not know. */
function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timezone, clock);
  return clock;
}

/** Whether this engine knows the zone. The schema cannot ask: rules and engines know different lists. */
export function isTimezone(timezone: string): boolean {
  try {
    clockOf(timezone);
    return true;
  } catch {
    return false;
  }
}

/** The first zone that this engine knows (the client's own, the workspace's), else UTC: a bad zone must not take a page down. */
export function firstKnownTimezone(...candidates: readonly string[]): string {
  return candidates.find((candidate) => candidate !== '' && isTimezone(candidate)) ?? 'UTC';
}

type Reading = { date: CalendarDate; secondOfDay: number };

function readClock(instant: number, timezone: string): Reading {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of clockOf(timezone).formatToParts(instant)) parts[type] = value;
  const { year = '', month = '', day = '', hour, minute, second } = parts;
  return {
    date: `${year.padStart(4, '0')}-${month}-${day}`,
    secondOfDay: Number(hour) * 3600 + Number(minute) * 60 + Number(second),
  };
}

/** What the calendar on the wall of the zone shows at an instant. */
export function today(now: Date, timezone: string): CalendarDate {
  return readClock(now.getTime(), timezone).date;
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const whole = Math.floor(instant / SECOND) * SECOND;
  const { date, secondOfDay } = readClock(whole, timezone);
  return dayNumber(date) * DAY + secondOfDay * SECOND - whole;
}

/** The first instant of a stretch [low, high] at which the wall shows `date` or later; it does at `high`. */
function firstReaching(date: CalendarDate, low: number, high: number, timezone: string): number {
  let before = low;
  let reached = high;
  while (reached - before > SECOND) {
    const middle = Math.floor((before + reached) / 2 / SECOND) * SECOND;
    if (readClock(middle, timezone).date >= date) reached = middle;
    else before = middle;
  }
  return reached;
}

/**
 * The instant at which a day begins in a zone: from then on the wall never again shows an earlier one. Midnight, as a rule;
 * later where clocks leap over midnight, the second midnight where they fall back past it (not where they fall back to it), and for
 * a day that the zone left out, the beginning of the next.
 */
export function dayStart(date: CalendarDate, timezone: string): Date {
  const midnight = dayNumber(date) * DAY;
  const offsets = new Set([offsetAt(midnight - FAR, timezone), offsetAt(midnight + FAR, timezone)]);
  const midnights = [...offsets]
    .map((offset) => ({ instant: midnight - offset, offset }))
    .filter(({ instant, offset }) => offsetAt(instant, timezone) === offset)
    .map(({ instant }) => instant);
  const last = Math.max(...midnights);
  // Midnight comes twice where clocks fall back to it (Havana) or past it (St. John's): the second one counts if yesterday came back.
  if (midnights.length > 1 && readClock(last - SECOND, timezone).date >= date) return new Date(Math.min(...midnights));
  if (midnights.length > 0) return new Date(last);
  return new Date(firstReaching(date, midnight - FAR, midnight + FAR, timezone));
}

/** The instant at which a day is over in a zone (exclusive): the beginning of the next. */
export function dayEnd(date: CalendarDate, timezone: string): Date {
  return dayStart(addDays(date, 1), timezone);
}

/** Whether a day has begun in a zone. Asks the zone's clock only near the day's midnight: a list asks this for every row. */
export function hasBegun(date: CalendarDate, now: Date, timezone: string): boolean {
  const sinceMidnight = now.getTime() - dayNumber(date) * DAY;
  if (Math.abs(sinceMidnight) > FAR) return sinceMidnight > 0;
  return now >= dayStart(date, timezone);
}

/** Whether a day is over in a zone: false through its last instant. */
export function isOver(date: CalendarDate, now: Date, timezone: string): boolean {
  return hasBegun(addDays(date, 1), now, timezone);
}
