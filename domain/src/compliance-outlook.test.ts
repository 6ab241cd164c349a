import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { dayStart } from './calendar-date-zone.ts';
import { consequences, needsAttention } from './compliance-consequences.ts';
import { isUpToDate, summarizeCompliance, type AssignedStandard } from './compliance-outlook.ts';
import { complianceState, worstStatus } from './compliance-status.ts';
import { isBlocked, NO_COMPLIANCE, outlookAt } from './compliance-summary.ts';
import { COMPLIANCE_CONSEQUENCES } from './compliance-standard.ts';
import type { Evidence } from './compliance.ts';

// The oracle does not look ahead: it asks each standard at the very instant. Statuses have an oracle of their own (compliance-history.test.ts).

declare const process: { env: Record<string, string | undefined> };

/** In the test's name, so that a run can be repeated: CLIENTELE_SEED=… npm test -- unit */
const SEED = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);

const HOUR = 3_600_000;
const BASE = '2026-10-25';
const ZONES = ['UTC', 'Europe/Berlin', 'America/Havana', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Santiago'];

const day = fc.integer({ min: -90, max: 120 }).map((days) => addDays(BASE, days));

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    effectiveOn: day,
    length: fc.option(fc.integer({ min: 0, max: 100 })),
    status: fc.constantFrom('submitted' as const, 'accepted' as const, 'accepted' as const, 'rejected' as const),
    submitted: fc.integer({ min: 1, max: 1_000 }),
  })
  .map(({ effectiveOn, length, status, submitted }) => {
    const review = { by: 'bob', at: new Date(0) };
    return {
      fileId: 'f1',
      certificateNumber: '',
      issuer: '',
      issuedOn: '',
      effectiveOn,
      expiresOn: length === null ? '' : addDays(effectiveOn, length),
      submittedBy: 'ann',
      submittedAt: new Date(submitted),
      review:
        status === 'submitted'
          ? { status }
          : status === 'rejected'
            ? { status, ...review, reason: 'x' }
            : { status, ...review },
    };
  });

const assigned: fc.Arbitrary<AssignedStandard> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  assignment: fc.record({
    requiredFrom: day,
    evidence: fc.dictionary(fc.constantFrom('e1', 'e2', 'e3'), evidence),
    waiver: fc.option(
      day.map((until) => ({ until, by: 'bob', at: new Date(0), reason: 'x' })),
      { freq: 2 },
    ),
  }),
  standard: fc.record({
    evidenceRequired: fc.boolean(),
    validityMonths: fc.option(fc.integer({ min: 1, max: 4 })),
    reminderDays: fc.uniqueArray(fc.constantFrom(1, 7, 30), { maxLength: 2 }),
    consequence: fc.constantFrom(...COMPLIANCE_CONSEQUENCES),
  }),
});

const situation = fc.record({
  zone: fc.constantFrom(...ZONES),
  standards: fc.uniqueArray(assigned, { selector: ({ id }) => id, maxLength: 3 }),
  now: fc.integer({ min: 0, max: 90 * 24 }),
  /** hours after now, and milliseconds beside the beginning of a day */
  looks: fc.array(fc.tuple(fc.integer({ min: 0, max: 150 * 24 }), fc.constantFrom(-1, 0, 1, 1000)), {
    minLength: 8,
    maxLength: 8,
  }),
});

function judged(standards: readonly AssignedStandard[], now: Date, zone: string) {
  const states = standards.map(({ id, assignment, standard }) => ({
    standardId: id,
    consequence: standard.consequence,
    state: complianceState(assignment, standard, now, zone),
  }));
  const { blockActivation, warn } = consequences(states);
  const status = worstStatus(states.map(({ state }) => state));
  const attention = needsAttention(states.map(({ state }) => state));
  return status === null ? null : { status, attention, blocking: blockActivation, warning: warn };
}

function said(summary: Parameters<typeof outlookAt>[0], at: Date) {
  const piece = outlookAt(summary, at.getTime());
  if (piece === null) return null;
  const { from: _from, ...rest } = piece;
  return rest;
}

test(`10,000 looks ahead agree with what is true when the day has come (seed ${SEED})`, { timeout: 120_000 }, () => {
  const seen = { blocked: 0, turned: 0 };
  fc.assert(
    fc.property(situation, ({ zone, standards, now: hours, looks }) => {
      const start = dayStart(addDays(BASE, -10), zone).getTime();
      const now = new Date(start + hours * HOUR);
      const summary = summarizeCompliance(standards, now, zone);
      expect(summary.standardIds).toEqual(standards.map(({ id }) => id).toSorted());
      for (const [ahead, beside] of looks) {
        const near = dayStart(new Date(now.getTime() + ahead * HOUR).toISOString().slice(0, 10), zone);
        const at = new Date(Math.max(now.getTime(), near.getTime() + beside));
        const truth = judged(standards, at, zone);
        expect(said(summary, at)).toEqual(truth);
        const blocked = (truth?.blocking.length ?? 0) > 0;
        // The rules know the first stretch only; the night after it has ended, they are told the next.
        const stretchOver = summary.blockedUntil !== null && summary.blockedUntil <= at;
        expect(isBlocked(summary, at)).toBe(blocked && !stretchOver);
        const later = summarizeCompliance(standards, at, zone);
        expect(isBlocked(later, at)).toBe(blocked);
        expect(isUpToDate(summary, later, at)).toBe(!stretchOver);
        if (blocked) seen.blocked += 1;
        if (outlookAt(summary, at.getTime()) !== summary.outlook[0]) seen.turned += 1;
      }
    }),
    { numRuns: 1_250, seed: SEED },
  );
  expect(seen.blocked).toBeGreaterThan(300);
  expect(seen.turned).toBeGreaterThan(1_000);
});

test('a summary is written again when an assignment changed what it says, and not otherwise', () => {
  const now = new Date('2026-11-02T12:00:00Z');
  const standard = {
    evidenceRequired: true,
    validityMonths: 12,
    reminderDays: [30],
    consequence: 'block_activation' as const,
  };
  const assignment = { requiredFrom: '2026-12-01', evidence: {}, waiver: null };
  const stored = summarizeCompliance([{ id: 'wc', assignment, standard }], now, 'UTC');
  expect(stored.outlook.map(({ from, status }) => `${from.toISOString().slice(0, 10)} ${status}`)).toEqual([
    '2026-11-02 not_started',
    '2026-12-01 needs_evidence',
  ]);
  expect(stored.blockedFrom).toEqual(new Date('2026-12-01T00:00:00Z'));
  const sooner = { ...assignment, requiredFrom: '2026-11-20' };
  const fresh = summarizeCompliance([{ id: 'wc', assignment: sooner, standard }], now, 'UTC');
  expect(isUpToDate(stored, fresh, now)).toBe(false);
  expect(isUpToDate(stored, stored, now)).toBe(true);
  expect(isUpToDate(stored, NO_COMPLIANCE, now)).toBe(false);
  const harmless = { ...standard, consequence: 'warn' as const };
  expect(isUpToDate(stored, summarizeCompliance([{ id: 'wc', assignment, standard: harmless }], now, 'UTC'), now)).toBe(
    false,
  );
});
