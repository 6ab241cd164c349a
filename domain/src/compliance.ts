import * as z from 'zod';
import { dateSchema, optionalDateSchema } from './calendar-date.ts';
import type { StandardInput } from './compliance-standard.ts';
import { DOCUMENT_ID, PART_ID } from './formats.ts';
import { instantSchema, stampsSchema } from './stamps.ts';
import { line, problem } from './text.ts';

export const EVIDENCE_LIMIT = 50;

const evidenceInputShape = {
  /** the client file that proves it; blank only where the standard needs no document */
  fileId: line(128).refine((value) => value === '' || DOCUMENT_ID.test(value), problem('not_a_choice')),
  certificateNumber: line(80),
  issuer: line(120),
  issuedOn: optionalDateSchema,
  /** first valid day; the standard's validity counts from here, for renewals too */
  effectiveOn: dateSchema,
  /** last valid day; blank where only the standard's validity limits it */
  expiresOn: optionalDateSchema,
};

type EvidenceDates = { issuedOn: string; effectiveOn: string; expiresOn: string };

function expiresAfterIssue({ issuedOn, expiresOn }: EvidenceDates): boolean {
  return expiresOn === '' || issuedOn <= expiresOn;
}

function expiresAfterStart({ effectiveOn, expiresOn }: EvidenceDates): boolean {
  return expiresOn === '' || effectiveOn <= expiresOn;
}

const NOT_BEFORE_ISSUE = { ...problem('expires_before_issued'), path: ['expiresOn'] };
const NOT_BEFORE_START = { ...problem('expires_before_effective'), path: ['expiresOn'] };

/** What a person may type about one piece of evidence for a standard. All days are in the client's time zone. */
export function evidenceInputSchema(standard: Pick<StandardInput, 'evidenceRequired'>) {
  return z
    .strictObject(evidenceInputShape)
    .refine(expiresAfterIssue, NOT_BEFORE_ISSUE)
    .refine(expiresAfterStart, NOT_BEFORE_START)
    .refine((evidence) => !standard.evidenceRequired || evidence.fileId !== '', {
      ...problem('file_missing'),
      path: ['fileId'],
    });
}
export type EvidenceInput = z.infer<ReturnType<typeof evidenceInputSchema>>;

export const BLANK_EVIDENCE: EvidenceInput = {
  fileId: '',
  certificateNumber: '',
  issuer: '',
  issuedOn: '',
  effectiveOn: '',
  expiresOn: '',
};

const uidSchema = z.string().min(1).max(128);

/** Where a piece of evidence stands. Nobody has reviewed what is only submitted. */
const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('submitted') }),
  z.strictObject({ status: z.literal('accepted'), by: uidSchema, at: instantSchema }),
  z.strictObject({ status: z.literal('rejected'), by: uidSchema, at: instantSchema, reason: line(500, 1) }),
]);

/** Who may review it is judged when they do (`canReview`), by the settings of that day. */
export const evidenceSchema = z
  .strictObject({ ...evidenceInputShape, submittedBy: uidSchema, submittedAt: instantSchema, review: reviewSchema })
  .refine(expiresAfterIssue, NOT_BEFORE_ISSUE)
  .refine(expiresAfterStart, NOT_BEFORE_START);
export type Evidence = z.infer<typeof evidenceSchema>;

export const rejectionSchema = z.strictObject({ status: z.literal('rejected'), reason: line(500, 1) });

/** What a reviewer decides; a rejection says why. */
export const reviewInputSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('accepted') }),
  rejectionSchema,
]);
export type ReviewInput = z.infer<typeof reviewInputSchema>;

const waiverInputShape = {
  reason: line(500, 1),
  /** last day on which the standard is waived */
  until: dateSchema,
};

export const waiverInputSchema = z.strictObject(waiverInputShape);
export type WaiverInput = z.infer<typeof waiverInputSchema>;

export const waiverSchema = z.strictObject({ ...waiverInputShape, by: uidSchema, at: instantSchema });
export type Waiver = z.infer<typeof waiverSchema>;

export const assignmentInputSchema = z.strictObject({
  /** who sees to it; blank: the client's owner */
  ownerUid: z.string().refine((value) => value === '' || DOCUMENT_ID.test(value), problem('not_a_choice')),
  /** first day on which the client has to meet the standard */
  requiredFrom: dateSchema,
});
export type AssignmentInput = z.infer<typeof assignmentInputSchema>;

/**
 * A standard assigned to a client; its document id is the standard's. Evidence is a map by generated id, so that a write touches
 * one piece and rules can check it (decision 007).
 */
export const complianceAssignmentSchema = z.object({
  ...assignmentInputSchema.shape,
  evidence: z
    .record(z.string().regex(PART_ID), evidenceSchema)
    .refine((evidence) => Object.keys(evidence).length <= EVIDENCE_LIMIT, problem('too_many', EVIDENCE_LIMIT)),
  waiver: waiverSchema.nullable(),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type ComplianceAssignmentFields = z.infer<typeof complianceAssignmentSchema>;
export type ComplianceAssignment = ComplianceAssignmentFields & { id: string };
