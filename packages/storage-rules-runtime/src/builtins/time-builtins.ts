import { EvaluationError } from '../values/evaluation-error.ts';
import { expectDuration, expectInt, expectString } from '../values/expect-type.ts';
import type { Duration, Timestamp, Value } from '../values/value.ts';
import type { BuiltinFunction, BuiltinMethods } from './builtin.ts';

const SECOND = 1_000_000_000n;
const MILLISECOND = 1_000_000n;
const DAY = 86_400n * SECOND;
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['w', 7n * DAY],
  ['d', DAY],
  ['h', 3600n * SECOND],
  ['m', 60n * SECOND],
  ['s', SECOND],
  ['ms', MILLISECOND],
  ['ns', 1n],
]);
/** Bounds of the types: 10,000 years either way, and the years 1 to 9999. */
const LONGEST = 315_576_000_000n * SECOND;
const EARLIEST = -62_135_596_800n * SECOND;
const LATEST = 253_402_300_800n * SECOND - 1n;

export function durationOf(nanos: bigint): Duration {
  if (nanos < -LONGEST || nanos > LONGEST) throw new EvaluationError('This duration is longer than 10,000 years.');
  return { type: 'duration', nanos };
}

export function timestampOf(nanos: bigint): Timestamp {
  if (nanos < EARLIEST || nanos > LATEST) throw new EvaluationError('This timestamp is outside the years 1 to 9999.');
  return { type: 'timestamp', nanos };
}

export const DURATION_METHODS: BuiltinMethods<Duration> = {
  seconds: { arity: 0, call: (self) => self.nanos / SECOND },
  nanos: { arity: 0, call: (self) => self.nanos % SECOND },
};

/** All in UTC; Monday is day 1 of the week. */
export const TIMESTAMP_METHODS: BuiltinMethods<Timestamp> = {
  year: { arity: 0, call: (self) => BigInt(dateOf(self).getUTCFullYear()) },
  month: { arity: 0, call: (self) => BigInt(dateOf(self).getUTCMonth() + 1) },
  day: { arity: 0, call: (self) => BigInt(dateOf(self).getUTCDate()) },
  dayOfWeek: { arity: 0, call: (self) => BigInt(dateOf(self).getUTCDay() || 7) },
  dayOfYear: { arity: 0, call: (self) => dayOfYear(self) },
  hours: { arity: 0, call: (self) => timeOfDay(self) / (3600n * SECOND) },
  minutes: { arity: 0, call: (self) => (timeOfDay(self) / (60n * SECOND)) % 60n },
  seconds: { arity: 0, call: (self) => (timeOfDay(self) / SECOND) % 60n },
  nanos: { arity: 0, call: (self) => timeOfDay(self) % SECOND },
  date: { arity: 0, call: (self) => timestampOf(self.nanos - timeOfDay(self)) },
  time: { arity: 0, call: (self) => durationOf(timeOfDay(self)) },
  toMillis: { arity: 0, call: (self) => floorDivide(self.nanos, MILLISECOND) },
};

export const TIME_FUNCTIONS: Readonly<Record<string, BuiltinFunction>> = {
  'duration.value': {
    arity: 2,
    call: (magnitude, unit) => {
      const length = UNITS.get(expectString(unit));
      if (length === undefined) {
        throw new EvaluationError(`${JSON.stringify(unit)} is no unit of time: use w, d, h, m, s, ms or ns.`);
      }
      return durationOf(expectInt(magnitude) * length);
    },
  },
  'duration.time': {
    arity: 4,
    call: (hours, minutes, seconds, nanos) =>
      durationOf(
        (expectInt(hours) * 3600n + expectInt(minutes) * 60n + expectInt(seconds)) * SECOND + expectInt(nanos),
      ),
  },
  'duration.abs': {
    arity: 1,
    call: (value) => {
      const { nanos } = expectDuration(value);
      return durationOf(nanos < 0n ? -nanos : nanos);
    },
  },
  'timestamp.value': { arity: 1, call: (millis) => timestampOf(expectInt(millis) * MILLISECOND) },
  'timestamp.date': { arity: 3, call: dateTimestamp },
};

/** Reads RFC 3339 with up to nine digits of a second: how the emulator and Firestore write timestamps. */
export function parseTimestamp(text: string): Timestamp {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  const millis = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (!match || Number.isNaN(millis)) throw new EvaluationError(`${JSON.stringify(text)} is no timestamp.`);
  return timestampOf(BigInt(millis) * MILLISECOND + BigInt((match[2] ?? '').padEnd(9, '0')));
}

function dateTimestamp(year: Value, month: Value, day: Value): Timestamp {
  const [y, m, d] = [expectInt(year), expectInt(month), expectInt(day)];
  const invalid = new EvaluationError(`There is no date ${y}-${m}-${d}.`);
  if (y < 1n || y > 9999n) throw invalid;
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
  if (date.getUTCMonth() !== Number(m) - 1 || date.getUTCDate() !== Number(d)) throw invalid;
  return timestampOf(BigInt(date.getTime()) * MILLISECOND);
}

function dateOf(self: Timestamp): Date {
  return new Date(Number(floorDivide(self.nanos, MILLISECOND)));
}

function dayOfYear(self: Timestamp): bigint {
  const first = new Date(0);
  first.setUTCFullYear(dateOf(self).getUTCFullYear(), 0, 1);
  return floorDivide(self.nanos - BigInt(first.getTime()) * MILLISECOND, DAY) + 1n;
}

function timeOfDay(self: Timestamp): bigint {
  return self.nanos - floorDivide(self.nanos, DAY) * DAY;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
