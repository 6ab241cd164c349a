import { describe, expect, test } from 'vitest';
import { STARTING_STANDARDS } from './compliance-catalogue.ts';
import { consequences, needsAttention, type JudgedStandard } from './compliance-consequences.ts';
import { canReview } from './compliance-review.ts';
import { worstStatus, type ComplianceState } from './compliance-status.ts';
import { COMPLIANCE_STATUSES, type ComplianceStatus } from './compliance-statuses.ts';
import { BLANK_STANDARD, standardInputSchema } from './compliance-standard.ts';
import {
  BLANK_EVIDENCE,
  complianceAssignmentSchema,
  evidenceInputSchema,
  evidenceSchema,
  reviewInputSchema,
  waiverInputSchema,
} from './compliance.ts';
import type { Permission } from './permissions.ts';
import { fieldProblems } from './problems.ts';

type Schema = {
  safeParse: (value: unknown) => { success: true } | { success: false; error: Parameters<typeof fieldProblems>[0] };
};

function problems(schema: Schema, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : fieldProblems(parsed.error).map(({ path, code }) => `${path} ${code}`);
}

const STANDARD = { ...BLANK_STANDARD, code: 'ISO 9001', name: 'Quality management' };
const EVIDENCE = {
  ...BLANK_EVIDENCE,
  fileId: 'f1',
  issuedOn: '2026-01-10',
  effectiveOn: '2026-01-15',
  expiresOn: '2027-01-14',
};
const NOW = new Date('2026-02-01T12:00:00Z');
const SUBMITTED = { ...EVIDENCE, submittedBy: 'ann', submittedAt: NOW, review: { status: 'submitted' } };

describe('a standard', () => {
  test.each([
    [{}, []],
    [{ validityMonths: null, reminderDays: [] }, []],
    [{ code: '' }, ['code required']],
    [{ category: 'other' }, ['category not_a_choice']],
    [{ consequence: 'block' }, ['consequence not_a_choice']],
    [{ validityMonths: 0 }, ['validityMonths too_small']],
    [{ validityMonths: 121 }, ['validityMonths too_large']],
    [{ reminderDays: [30, 30] }, ['reminderDays duplicate']],
    [{ reminderDays: [0] }, ['reminderDays.0 too_small']],
    [{ reminderDays: [1.5] }, ['reminderDays.0 not_whole']],
    [{ reminderDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }, ['reminderDays too_many']],
  ])('with %j: %j', (change, expected) =>
    expect(problems(standardInputSchema, { ...STANDARD, ...change })).toEqual(expected),
  );

  test('of the starting catalogue is valid, and nine there are', () => {
    const standards = Object.values(STARTING_STANDARDS);
    expect(standards).toHaveLength(9);
    for (const standard of standards) expect(standardInputSchema.parse(standard)).toEqual(standard);
    expect(new Set(standards.map((standard) => standard.code)).size).toBe(9);
  });
});

describe('evidence', () => {
  test.each([
    [{}, []],
    [{ issuedOn: '' }, []],
    [{ expiresOn: '' }, []],
    [{ issuedOn: '2026-01-15', expiresOn: '2026-01-15' }, []],
    [
      { issuedOn: '2026-06-01', effectiveOn: '2026-01-01', expiresOn: '2026-05-31' },
      ['expiresOn expires_before_issued'],
    ],
    [{ expiresOn: '2026-01-14' }, ['expiresOn expires_before_effective']],
    [{ effectiveOn: '' }, ['effectiveOn required']],
    [{ expiresOn: '2026-02-30' }, ['expiresOn not_a_date']],
    [{ fileId: '' }, ['fileId file_missing']],
    [{ fileId: 'a/b' }, ['fileId not_a_choice']],
    [{ certificateNumber: 'x'.repeat(81) }, ['certificateNumber too_long']],
    [{ issuer: 'a\u0000b' }, ['issuer control_characters']],
    [{ review: { status: 'accepted' } }, [' invalid']],
  ])('with %j: %j', (change, expected) => {
    expect(problems(evidenceInputSchema(STANDARD), { ...EVIDENCE, ...change })).toEqual(expected);
  });

  test('needs no document where the standard needs none', () => {
    expect(problems(evidenceInputSchema({ evidenceRequired: false }), { ...EVIDENCE, fileId: '' })).toEqual([]);
  });

  test.each([
    [{}, []],
    [{ review: { status: 'accepted', by: 'bob', at: NOW } }, []],
    [{ review: { status: 'rejected', by: 'bob', at: NOW, reason: 'Blurred' } }, []],
    [{ review: { status: 'accepted', by: 'ann', at: NOW } }, []],
    [{ review: { status: 'rejected', by: 'bob', at: NOW, reason: ' ' } }, ['review.reason required']],
    [{ review: { status: 'submitted', by: 'bob' } }, ['review invalid']],
    [{ review: { status: 'accepted', at: NOW } }, ['review.by invalid']],
    [{ submittedBy: '' }, ['submittedBy too_short']],
    [{ expiresOn: '2026-01-09' }, ['expiresOn expires_before_issued', 'expiresOn expires_before_effective']],
  ])('once stored, with %j: %j', (change, expected) => {
    expect(problems(evidenceSchema, { ...SUBMITTED, ...change })).toEqual(expected);
  });
});

test('a rejection and a waiver say why, a waiver also how long', () => {
  expect(problems(reviewInputSchema, { status: 'accepted' })).toEqual([]);
  expect(problems(reviewInputSchema, { status: 'rejected', reason: '' })).toEqual(['reason required']);
  expect(problems(reviewInputSchema, { status: 'submitted' })).not.toEqual([]);
  expect(problems(waiverInputSchema, { reason: 'On site only', until: '2026-12-31' })).toEqual([]);
  expect(problems(waiverInputSchema, { reason: '', until: '' })).toEqual(['reason required', 'until required']);
});

test('an assignment holds evidence by id, and not without end', () => {
  const stamps = { version: 1, createdAt: NOW, createdBy: 'ann', updatedAt: NOW, updatedBy: 'ann', change: {} };
  const assignment = {
    ownerUid: '',
    requiredFrom: '2026-01-01',
    evidence: { e1: SUBMITTED },
    waiver: null,
    deleted: false,
    ...stamps,
  };
  expect(problems(complianceAssignmentSchema, assignment)).toEqual([]);
  expect(problems(complianceAssignmentSchema, { ...assignment, evidence: { 'a.b': SUBMITTED } })).not.toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`e${index}`, SUBMITTED]));
  expect(problems(complianceAssignmentSchema, { ...assignment, evidence: many })).toEqual(['evidence too_many']);
});

describe('a review', () => {
  const held = new Set<Permission>(['clients.view', 'clients.update']);
  const evidence = evidenceSchema.parse(SUBMITTED);

  test('is for somebody else who may update clients, once', () => {
    expect(canReview(held, 'bob', evidence, false)).toEqual({ ok: true });
    expect(canReview(held, 'ann', evidence, false)).toEqual({ ok: false, why: 'own_evidence' });
    const viewer = new Set<Permission>(['clients.view']);
    expect(canReview(viewer, 'bob', evidence, true)).toEqual({ ok: false, why: 'permission_missing' });
    const accepted = evidenceSchema.parse({ ...SUBMITTED, review: { status: 'accepted', by: 'bob', at: NOW } });
    expect(canReview(held, 'cid', accepted, false)).toEqual({ ok: false, why: 'already_reviewed' });
    expect(canReview(held, 'ann', accepted, true)).toEqual({ ok: false, why: 'already_reviewed' });
  });

  test('is for the submitter as well where the settings say so: a firm of one person', () => {
    expect(canReview(held, 'ann', evidence, true)).toEqual({ ok: true });
  });
});

function state(status: ComplianceStatus, required = true): ComplianceState {
  return { status, through: null, required };
}

describe('several standards', () => {
  test('show the worst of their statuses', () => {
    expect(worstStatus([])).toBeNull();
    expect(worstStatus([state('compliant'), state('waived')])).toBe('waived');
    expect(worstStatus([state('due_soon'), state('in_review')])).toBe('due_soon');
    expect(worstStatus([state('rejected'), state('compliant'), state('expired')])).toBe('expired');
  });

  test('act only where they are required and unmet', () => {
    const met = new Set<ComplianceStatus>(['compliant', 'due_soon', 'waived']);
    for (const status of COMPLIANCE_STATUSES) {
      for (const required of [true, false]) {
        const standards: JudgedStandard[] = (['none', 'warn', 'block_activation', 'block_new_projects'] as const).map(
          (consequence) => ({ standardId: consequence, consequence, state: state(status, required) }),
        );
        const acts = required && !met.has(status);
        expect(consequences(standards)).toEqual({
          warn: acts ? ['warn'] : [],
          blockActivation: acts ? ['block_activation'] : [],
          blockNewProjects: acts ? ['block_new_projects'] : [],
        });
      }
    }
  });

  test('need attention when somebody has to hand something in', () => {
    const statuses = COMPLIANCE_STATUSES.filter((status) => needsAttention([state('compliant'), state(status)]));
    expect(statuses).toEqual(['expired', 'rejected', 'needs_evidence', 'due_soon']);
    expect(needsAttention([state('expired', false)])).toBe(false);
    expect(needsAttention([])).toBe(false);
  });
});
