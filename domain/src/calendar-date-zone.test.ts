import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { dayEnd, dayStart, firstKnownTimezone, hasBegun, isOver, isTimezone, today } from './calendar-date-zone.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

const walls = new Map<string, Intl.DateTimeFormat>();

/** The day on the wall, read in another way than the code does: the Swedish format is ISO's. */
function wallDate(instant: number, timezone: string): string {
  const wall = walls.get(timezone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: timezone });
  walls.set(timezone, wall);
  return wall.format(instant);
}

/** The beginning of a day by brute force: after the last minute (then second) whose wall shows an earlier day. */
function bruteStart(date: string, timezone: string): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  function lastBefore(from: number, to: number, step: number): number {
    let last = from;
    for (let instant = from; instant <= to; instant += step) if (wallDate(instant, timezone) < date) last = instant;
    return last;
  }
  const minute = lastBefore(noon - 40 * HOUR, noon + 40 * HOUR, MINUTE);
  return lastBefore(minute, minute + MINUTE, SECOND) + SECOND;
}

describe('a day in a zone', () => {
  test.each([
    ['2026-03-14', 'UTC', '2026-03-14T00:00:00Z'],
    ['2026-03-14', 'America/New_York', '2026-03-14T04:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['2026-03-14', 'Asia/Kathmandu', '2026-03-13T18:15:00Z'],
    ['2026-03-14', 'Pacific/Kiritimati', '2026-03-13T10:00:00Z'],
    // clocks leapt from 24:00 to 01:00
    ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00Z'],
    // clocks fell from 24:00 to 23:00
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    // clocks fell from 00:01 to 23:01: the second midnight counts
    ['2010-11-07', 'America/St_Johns', '2010-11-07T03:30:00Z'],
    // the day that Samoa left out begins where the next one does
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s in %s begins at %s', (date, timezone, instant) => {
    expect(dayStart(date, timezone).toISOString().replace('.000', '')).toBe(instant);
  });

  test('ends where the next begins, and is 23, 24 or 25 hours long', () => {
    function hours(date: string, timezone: string): number {
      return (dayEnd(date, timezone).getTime() - dayStart(date, timezone).getTime()) / HOUR;
    }
    expect(hours('2026-03-14', 'Europe/Berlin')).toBe(24);
    expect(hours('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(hours('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(hours('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5);
    expect(hours('2011-12-30', 'Pacific/Apia')).toBe(0);
  });

  test.each([
    ['America/Sao_Paulo', ['2017-10-14', '2017-10-15', '2018-02-17', '2018-02-18']],
    ['America/St_Johns', ['2010-03-14', '2010-11-06', '2010-11-07', '2010-11-08']],
    ['America/Havana', ['2026-03-08', '2026-11-01', '2026-11-02']],
    ['America/Santiago', ['2026-04-04', '2026-04-05', '2026-09-05', '2026-09-06']],
    ['Africa/Cairo', ['2026-04-24', '2026-10-29', '2026-10-30']],
    ['Asia/Beirut', ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']],
    ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04']],
    ['Antarctica/Troll', ['2026-03-29', '2026-10-25']],
    ['Africa/Casablanca', ['2026-02-15', '2026-03-22']],
    ['Pacific/Apia', ['2011-12-29', '2011-12-30', '2011-12-31']],
    ['Pacific/Kwajalein', ['1993-08-20', '1993-08-21', '1993-08-22']],
    ['Europe/Amsterdam', ['1937-07-01', '1940-05-16']],
    ['America/Scoresbysund', ['2024-03-31', '2024-10-27']],
  ])('in %s begins where brute force finds it', (timezone, dates) => {
    for (const date of dates)
      expect([date, dayStart(date, timezone).getTime()]).toEqual([date, bruteStart(date, timezone)]);
  });

  test('in any zone, on any day, holds exactly the instants whose wall shows it', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const instant = fc.integer({ min: Date.parse('1990-01-01T00:00:00Z'), max: Date.parse('2037-12-31T00:00:00Z') });
    fc.assert(
      fc.property(zone, instant, (timezone, now) => {
        const date = today(new Date(now), timezone);
        expect(date).toBe(wallDate(now, timezone));
        const start = dayStart(date, timezone).getTime();
        const end = dayEnd(date, timezone).getTime();
        // America/St_Johns and its like show a day for a minute before they fall back past midnight.
        expect(now).toBeGreaterThanOrEqual(start - HOUR);
        expect(now).toBeLessThan(end);
        expect(wallDate(start, timezone) >= date).toBe(true);
        expect(wallDate(start - SECOND, timezone) < date).toBe(true);
        expect(wallDate(end - SECOND, timezone) <= date).toBe(true);
        expect(wallDate(end, timezone) > date).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

test('a day has begun from its first instant on, and is over after its last', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/Havana',
    'Africa/Cairo',
    'Asia/Tokyo',
  );
  const shift = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -60 * HOUR, max: 60 * HOUR }));
  fc.assert(
    fc.property(zone, fc.nat(400), shift, fc.boolean(), (timezone, days, by, fromEnd) => {
      const date = addDays('2026-01-01', days);
      const start = dayStart(date, timezone).getTime();
      const end = dayEnd(date, timezone).getTime();
      const now = new Date((fromEnd ? end : start) + by);
      expect(hasBegun(date, now, timezone)).toBe(now.getTime() >= start);
      expect(isOver(date, now, timezone)).toBe(now.getTime() >= end);
    }),
    { numRuns: 2000 },
  );
});

describe('a zone', () => {
  test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('%s is known', (zone) =>
    expect(isTimezone(zone)).toBe(true),
  );

  test.each(['', 'Mars/Olympus', 'Europe/Atlantis', '../etc'])('%j is not', (zone) =>
    expect(isTimezone(zone)).toBe(false),
  );

  test("that nobody knows gives way to the workspace's, then to UTC", () => {
    expect(firstKnownTimezone('Asia/Tokyo', 'Europe/Berlin')).toBe('Asia/Tokyo');
    expect(firstKnownTimezone('', 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(firstKnownTimezone('Mars/Olympus', 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(firstKnownTimezone('Mars/Olympus', '')).toBe('UTC');
  });

  test('that nobody knows is refused, not guessed', () => {
    expect(() => today(new Date(0), 'Mars/Olympus')).toThrow(RangeError);
    expect(() => dayEnd('2026-03-14', 'Mars/Olympus')).toThrow(RangeError);
  });
});
