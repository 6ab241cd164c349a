import { describe, expect, test } from 'vitest';
import { reminderKey, remindersDue } from './compliance-reminders.ts';
import { complianceState, type StatusAssignment, type StatusStandard } from './compliance-status.ts';
import type { Evidence } from './compliance.ts';

const STANDARD: StatusStandard = { evidenceRequired: true, validityMonths: null, reminderDays: [60, 30, 15, 1] };
const BERLIN = 'Europe/Berlin';

function evidence(
  status: Evidence['review']['status'],
  effectiveOn: string,
  expiresOn: string,
  submitted = '2026-01-01',
): Evidence {
  const at = new Date(`${submitted}T12:00:00Z`);
  const review = {
    submitted: { status },
    accepted: { status, by: 'bob', at },
    rejected: { status, by: 'bob', at, reason: 'Blurred' },
  };
  return {
    fileId: 'f1',
    certificateNumber: '',
    issuer: '',
    issuedOn: '',
    effectiveOn,
    expiresOn,
    submittedBy: 'ann',
    submittedAt: at,
    review: review[status] as Evidence['review'],
  };
}

function assignment(pieces: readonly Evidence[], change: Partial<StatusAssignment> = {}): StatusAssignment {
  const byId = Object.fromEntries(pieces.map((piece, index) => [`e${index}`, piece]));
  return { requiredFrom: '2026-01-01', evidence: byId, waiver: null, ...change };
}

function statusAt(
  instant: string,
  pieces: readonly Evidence[],
  change: Partial<StatusAssignment> = {},
  standard = STANDARD,
): string {
  const { status, through } = complianceState(assignment(pieces, change), standard, new Date(instant), BERLIN);
  return through === null ? status : `${status} ${through}`;
}

const YEAR = evidence('accepted', '2026-01-15', '2027-01-14');

describe('evidence', () => {
  test.each([
    ['2026-01-14T22:59:59Z', 'needs_evidence'],
    ['2026-01-14T23:00:00Z', 'compliant 2027-01-14'],
    ['2026-11-14T22:59:59Z', 'compliant 2027-01-14'],
    ['2026-11-14T23:00:00Z', 'due_soon 2027-01-14'],
    ['2027-01-14T22:59:59.999Z', 'due_soon 2027-01-14'],
    ['2027-01-14T23:00:00Z', 'expired'],
  ])(
    "is valid from the beginning of its first to the end of its last day in the client's zone: %s %s",
    (instant, status) => {
      expect(statusAt(instant, [YEAR])).toBe(status);
    },
  );

  test('that expires on the day clocks go forward or back ends with that day', () => {
    const spring = evidence('accepted', '2026-01-15', '2026-03-29');
    expect(statusAt('2026-03-29T21:59:59Z', [spring])).toBe('due_soon 2026-03-29');
    expect(statusAt('2026-03-29T22:00:00Z', [spring])).toBe('expired');
    const autumn = evidence('accepted', '2026-01-15', '2026-10-25');
    expect(statusAt('2026-10-25T22:59:59Z', [autumn])).toBe('due_soon 2026-10-25');
    expect(statusAt('2026-10-25T23:00:00Z', [autumn])).toBe('expired');
  });

  test('is renewed from its effective day, by the standard or by its own expiry, whichever comes first', () => {
    const yearly = { ...STANDARD, validityMonths: 12 };
    expect(statusAt('2026-06-01T00:00:00Z', [evidence('accepted', '2026-01-31', '')], {}, yearly)).toBe(
      'compliant 2027-01-31',
    );
    expect(statusAt('2026-06-01T00:00:00Z', [evidence('accepted', '2026-01-31', '2029-01-30')], {}, yearly)).toBe(
      'compliant 2027-01-31',
    );
    expect(statusAt('2026-06-01T00:00:00Z', [evidence('accepted', '2026-01-31', '2026-12-31')], {}, yearly)).toBe(
      'compliant 2026-12-31',
    );
    const leap = { ...STANDARD, validityMonths: 1 };
    expect(statusAt('2026-02-01T00:00:00Z', [evidence('accepted', '2026-01-31', '')], {}, leap)).toBe(
      'due_soon 2026-02-28',
    );
    expect(statusAt('2026-06-01T00:00:00Z', [evidence('accepted', '2026-01-31', '')])).toBe('compliant');
  });

  test('that renews in time goes on where the old one stops; with a day between it does not', () => {
    const next = evidence('accepted', '2027-01-15', '2028-01-14');
    const late = evidence('accepted', '2027-01-16', '2028-01-14');
    expect(statusAt('2027-01-10T00:00:00Z', [next, YEAR])).toBe('compliant 2028-01-14');
    expect(statusAt('2027-01-10T00:00:00Z', [YEAR, late])).toBe('due_soon 2027-01-14');
    expect(statusAt('2027-01-15T12:00:00Z', [YEAR, late])).toBe('expired');
    expect(statusAt('2027-01-16T12:00:00Z', [YEAR, late])).toBe('compliant 2028-01-14');
  });
});

describe('without valid evidence', () => {
  const submitted = evidence('submitted', '2026-01-01', '2026-12-31', '2026-03-02');
  const rejected = evidence('rejected', '2026-01-01', '2026-12-31', '2026-03-03');
  const old = evidence('accepted', '2025-01-01', '2025-12-31', '2025-01-01');

  test.each([
    ['not_started', [], { requiredFrom: '2026-07-01' }],
    ['needs_evidence', [], {}],
    ['in_review', [submitted], {}],
    ['in_review', [submitted, rejected, old], {}],
    ['in_review', [submitted], { requiredFrom: '2026-07-01' }],
    ['rejected', [rejected], {}],
    ['rejected', [old, rejected], {}],
    ['expired', [old], {}],
    ['expired', [old, evidence('rejected', '2024-01-01', '2026-12-31', '2024-06-01')], {}],
    ['expired', [evidence('submitted', '2025-01-01', '2025-12-31')], {}],
    ['needs_evidence', [evidence('accepted', '2026-09-01', '')], {}],
    ['not_started', [evidence('accepted', '2026-09-01', '')], { requiredFrom: '2026-09-01' }],
  ])('the status is %s', (status, pieces, change) =>
    expect(statusAt('2026-06-01T00:00:00Z', pieces, change)).toBe(status),
  );

  test('a standard that wants none is met', () => {
    const none = { ...STANDARD, evidenceRequired: false };
    expect(statusAt('2026-06-01T00:00:00Z', [], {}, none)).toBe('compliant');
    expect(statusAt('2026-06-01T00:00:00Z', [], { requiredFrom: '2026-07-01' }, none)).toBe('not_started');
    expect(statusAt('2026-06-01T00:00:00Z', [old], {}, none)).toBe('expired');
  });
});

test('a waiver holds through its last day', () => {
  const waiver = { reason: 'On site only', until: '2026-06-30', by: 'bob', at: new Date(0) };
  expect(statusAt('2026-06-30T21:59:59Z', [], { waiver })).toBe('waived 2026-06-30');
  expect(statusAt('2026-06-30T22:00:00Z', [], { waiver })).toBe('needs_evidence');
});

test('nothing is due soon where nobody is to be reminded', () => {
  expect(statusAt('2027-01-14T12:00:00Z', [YEAR], {}, { ...STANDARD, reminderDays: [] })).toBe('compliant 2027-01-14');
});

describe('reminders', () => {
  /** Runs the job every hour from one instant to another, as a careless scheduler would: some hours twice. */
  function sentBetween(
    from: string,
    to: string,
    pieces: readonly Evidence[],
    offline: readonly string[] = [],
  ): string[] {
    const sent = new Set<string>();
    const mails: string[] = [];
    const reminded = [{ id: 'iso', assignment: assignment(pieces), standard: STANDARD }];
    for (let now = Date.parse(from); now <= Date.parse(to); now += 1_800_000) {
      if (offline.some((day) => new Date(now).toISOString().startsWith(day))) continue;
      for (const reminder of remindersDue(reminded, sent, new Date(now), BERLIN)) {
        sent.add(reminderKey(reminder));
        mails.push(`${new Date(now).toISOString().slice(0, 16)} ${reminder.date} ${reminder.daysLeft}`);
      }
    }
    return mails;
  }

  test('go out once per date, at the beginning of its day in the zone', () => {
    expect(sentBetween('2026-10-01T00:00:00Z', '2027-02-01T00:00:00Z', [YEAR])).toEqual([
      '2026-11-14T23:00 2026-11-15 60',
      '2026-12-14T23:00 2026-12-15 30',
      '2026-12-29T23:00 2026-12-30 15',
      '2027-01-12T23:00 2027-01-13 1',
    ]);
  });

  test('that were missed are not sent in a heap: the latest one is, with the days that are left', () => {
    expect(sentBetween('2026-12-31T00:00:00Z', '2027-02-01T00:00:00Z', [YEAR])).toEqual([
      '2026-12-31T00:00 2026-12-30 14',
      '2027-01-12T23:00 2027-01-13 1',
    ]);
    expect(sentBetween('2026-12-31T00:00:00Z', '2027-02-01T00:00:00Z', [YEAR], ['2027-01-12', '2027-01-13'])).toEqual([
      '2026-12-31T00:00 2026-12-30 14',
      '2027-01-14T00:00 2027-01-13 0',
    ]);
  });

  test('stop when a renewal was accepted, and begin again for its own expiry', () => {
    const next = evidence('accepted', '2027-01-15', '2028-01-14');
    expect(sentBetween('2026-10-01T00:00:00Z', '2027-11-15T12:00:00Z', [YEAR, next])).toEqual([
      '2027-11-14T23:00 2027-11-15 60',
    ]);
  });
});
