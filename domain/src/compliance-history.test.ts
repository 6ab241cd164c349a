import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reminderKey, remindersDue } from './compliance-reminders.ts';
import { complianceState, type StatusStandard } from './compliance-status.ts';
import type { ComplianceStatus } from './compliance-statuses.ts';
import type { Evidence, Waiver } from './compliance.ts';

// The oracle reads the day off the zone's wall and then goes through a printed calendar day by day; it knows no instants.

declare const process: { env: Record<string, string | undefined> };

/** In the test's name, so that a run can be repeated: CLIENTELE_SEED=… npm test -- unit */
const SEED = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2005, 0, 1);
const CALENDAR = Array.from({ length: 13_000 }, (_, day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10));
const INDEX = new Map(CALENDAR.map((date, index) => [date, index]));

const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const walls = new Map(ZONES.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone })]));

function wallDate(instant: number, zone: string): string {
  return walls.get(zone)?.format(instant) ?? '';
}

/** The quarter of an hour at which the wall of a zone turns to a day. */
function turnOf(date: string, zone: string): number {
  let [low, high] = [-64, 64];
  const noon = Date.parse(`${date}T00:00:00Z`);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (wallDate(noon + middle * 900_000, zone) >= date) high = middle;
    else low = middle;
  }
  return noon + high * 900_000;
}

type Piece = {
  status: 'submitted' | 'accepted' | 'rejected';
  effective: number;
  length: number | null;
  submitted: number;
};

/** Days from the base, which is special in some zone: often that day itself or a neighbour. */
function dayAside(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min, max }));
}

const piece: fc.Arbitrary<Piece> = fc.record({
  status: fc.constantFrom(
    'submitted' as const,
    'accepted' as const,
    'accepted' as const,
    'accepted' as const,
    'rejected' as const,
  ),
  effective: dayAside(-500, 200),
  length: fc.oneof(fc.constant(null), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 600 })),
  submitted: fc.integer({ min: -600, max: 0 }),
});

const standard: fc.Arbitrary<StatusStandard> = fc.record({
  evidenceRequired: fc.boolean(),
  validityMonths: fc.option(fc.integer({ min: 1, max: 36 })),
  reminderDays: fc.uniqueArray(fc.constantFrom(1, 2, 7, 15, 30, 60, 90, 365), { maxLength: 4 }),
});

const history = fc.record({
  zone: fc.constantFrom(...ZONES),
  // around changes of clocks, the day that Samoa left out, leap days and ends of months
  base: fc.constantFrom(
    '2011-12-30',
    '2017-10-15',
    '2018-02-18',
    '2024-02-29',
    '2026-03-29',
    '2026-10-25',
    '2026-11-01',
    '2026-12-31',
  ),
  standard,
  pieces: fc.array(piece, { maxLength: 4, size: 'max' }),
  /** evidence that goes on where the one before stops, or a day later than it should */
  chain: fc.option(fc.integer({ min: -3, max: 3 })),
  required: dayAside(-400, 100),
  waived: fc.option(dayAside(-100, 100), { freq: 2 }),
  /** which boundary is looked at, and from how far away, in milliseconds */
  looks: fc.array(
    fc.tuple(
      fc.nat(11),
      fc.oneof(
        fc.constantFrom(-1000, -1, 0, 1, 1000),
        fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
        fc.integer({ min: -3 * DAY, max: 3 * DAY }),
      ),
    ),
    { minLength: 3, maxLength: 3 },
  ),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** Some months later by the printed calendar: the same day of the month, or the last one there is. */
function monthsLater(index: number, months: number): number {
  const [year = 0, month = 0, day = 0] = (CALENDAR[index] ?? '').split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  for (let each = day; each > 0; each -= 1) {
    const found = INDEX.get(target + String(each).padStart(2, '0'));
    if (found !== undefined) return found;
  }
  throw new Error(`${target} is not in the calendar`);
}

type Dated = { status: Piece['status']; from: number; through: number; submitted: number; expiresOn: string };

/** Pieces with day numbers of the calendar; `through` is Infinity for good. */
function dated({ base, standard: { validityMonths }, pieces, chain }: History): Dated[] {
  const day = INDEX.get(base) ?? 0;
  const result: Dated[] = [];
  for (const { status, effective, length, submitted } of pieces) {
    const before = result.at(-1);
    const linked = chain !== null && before !== undefined && before.through !== Infinity && before.through < day + 3000;
    const from = linked ? before.through + chain : day + effective;
    const own = length === null ? Infinity : from + length;
    const renewal = validityMonths === null ? Infinity : monthsLater(from, validityMonths);
    const expiresOn = length === null ? '' : (CALENDAR[own] ?? '');
    result.push({ status, from, through: Math.min(own, renewal), submitted, expiresOn });
  }
  return result;
}

type Verdict = { status: ComplianceStatus; through: string | null; required: boolean; reminder: string | null };

function verdict(given: History, pieces: readonly Dated[], now: number): Verdict {
  const day = INDEX.get(given.base) ?? 0;
  const today = INDEX.get(wallDate(now, given.zone)) ?? -1;
  const { reminderDays, evidenceRequired } = given.standard;
  const required = today >= day + given.required;
  const none = { through: null, required, reminder: null };
  if (given.waived !== null && today <= day + given.waived)
    return { ...none, status: 'waived', through: CALENDAR[day + given.waived] ?? '' };

  function covered(each: number): boolean {
    return pieces.some(({ status, from, through }) => status === 'accepted' && from <= each && each <= through);
  }
  let last = today;
  while (covered(last) && last < CALENDAR.length) last += 1;
  last -= 1;
  if (last === CALENDAR.length - 1) return { ...none, status: 'compliant' };
  if (last >= today) {
    const through = CALENDAR[last] ?? '';
    const passed = reminderDays.map((days) => last - days).filter((each) => each <= today);
    if (passed.length === 0) return { ...none, status: 'compliant', through };
    const date = CALENDAR[Math.max(...passed)];
    return { status: 'due_soon', through, required, reminder: `${date} ${through} ${last - today}` };
  }
  if (pieces.some(({ status, through }) => status === 'submitted' && through >= today))
    return { ...none, status: 'in_review' };
  let latest: Dated | undefined;
  for (const each of pieces) if (!latest || each.submitted >= latest.submitted) latest = each;
  if (latest?.status === 'rejected') return { ...none, status: 'rejected' };
  if (pieces.some(({ status, through }) => status !== 'rejected' && through < today))
    return { ...none, status: 'expired' };
  if (!required) return { ...none, status: 'not_started' };
  return { ...none, status: evidenceRequired ? 'needs_evidence' : 'compliant' };
}

function stored({ status, from, expiresOn, submitted }: Dated): Evidence {
  const at = new Date(FIRST + submitted * DAY);
  const reviewed =
    status === 'rejected' ? { status, by: 'bob', at, reason: 'x' } : { status: 'accepted' as const, by: 'bob', at };
  return {
    fileId: 'f1',
    certificateNumber: '',
    issuer: '',
    issuedOn: '',
    effectiveOn: CALENDAR[from] ?? '',
    expiresOn,
    submittedBy: 'ann',
    submittedAt: at,
    review: status === 'submitted' ? { status } : reviewed,
  };
}

/** The instants worth looking at: where a first day begins or the day after a last day does, and a step aside. */
function instants(given: History, pieces: readonly Dated[]): number[] {
  const day = INDEX.get(given.base) ?? 0;
  const notice = Math.max(0, ...given.standard.reminderDays);
  const boundaries = [
    day,
    day + 1,
    day + given.required,
    ...(given.waived === null ? [] : [day + given.waived + 1]),
    ...pieces.flatMap(({ from, through }) => (through === Infinity ? [from] : [from, through + 1, through - notice])),
  ];
  return given.looks.map(
    ([which, aside]) => turnOf(CALENDAR[boundaries[which % boundaries.length] ?? day] ?? '', given.zone) + aside,
  );
}

const PERSON: Pick<Waiver, 'by' | 'at' | 'reason'> = { by: 'bob', at: new Date(0), reason: 'x' };

test(
  `10,000 random assignments, looked at around their midnights: no disagreement with the oracle (seed ${SEED})`,
  { timeout: 60_000 },
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(history, (given) => {
        const day = INDEX.get(given.base) ?? 0;
        const pieces = dated(given);
        const assignment = {
          requiredFrom: CALENDAR[day + given.required] ?? '',
          evidence: Object.fromEntries(pieces.map((each, index) => [`e${index}`, stored(each)])),
          waiver: given.waived === null ? null : { ...PERSON, until: CALENDAR[day + given.waived] ?? '' },
        };
        for (const instant of instants(given, pieces)) {
          const now = new Date(instant);
          const { reminder, ...wanted } = verdict(given, pieces, instant);
          seen.set(wanted.status, (seen.get(wanted.status) ?? 0) + 1);
          const state = complianceState(assignment, given.standard, now, given.zone);
          const [due, ...more] = remindersDue(
            [{ id: 'iso', assignment, standard: given.standard }],
            new Set(),
            now,
            given.zone,
          );
          const sent = due === undefined ? null : `${due.date} ${due.through} ${due.daysLeft}`;
          const again =
            due &&
            remindersDue(
              [{ id: 'iso', assignment, standard: given.standard }],
              new Set([reminderKey(due)]),
              now,
              given.zone,
            );
          const agreed =
            state.status === wanted.status &&
            state.through === wanted.through &&
            state.required === wanted.required &&
            sent === reminder;
          if (!agreed || more.length > 0 || (again && again.length > 0)) {
            const where = `${now.toISOString()} in ${given.zone} ${JSON.stringify({ assignment, standard: given.standard })}`;
            throw new Error(
              `${where}: ${JSON.stringify({ ...state, sent })}, not ${JSON.stringify({ ...wanted, reminder })}`,
            );
          }
        }
      }),
      { numRuns: 10_000, seed: SEED },
    );
    const statuses = [
      'not_started',
      'needs_evidence',
      'in_review',
      'compliant',
      'due_soon',
      'expired',
      'rejected',
      'waived',
    ];
    for (const status of statuses) expect([status, (seen.get(status) ?? 0) >= 300]).toEqual([status, true]);
  },
);
