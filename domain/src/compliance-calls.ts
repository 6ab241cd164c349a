import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { assignmentInputSchema, evidenceInputSchema, reviewInputSchema, waiverInputSchema } from './compliance.ts';
import { DOCUMENT_ID, PART_ID } from './formats.ts';
import { problem } from './text.ts';

/** So many standards are assigned in one call at most. */
const ASSIGNED_LIMIT = 50;

/** One assignment, as the caller saw it. */
const seen = { ...clientPlaceSchema.shape, standardId: z.string().regex(DOCUMENT_ID), version: z.int().min(1) };

/** Callable `assignStandards`: assigns standards of the catalogue, all with one owner and first day. One that was removed comes back with its evidence. */
export const assignStandardsInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  standardIds: z
    .array(z.string().regex(DOCUMENT_ID))
    .max(ASSIGNED_LIMIT)
    .refine((ids) => ids.length > 0, problem('required'))
    .refine((ids) => new Set(ids).size === ids.length, problem('duplicate')),
  ...assignmentInputSchema.shape,
});
export type AssignStandardsInput = z.infer<typeof assignStandardsInputSchema>;
export type StandardsAssigned = { assigned: number };

/** What a change of an assignment answers: its new version. */
export type AssignmentVersion = { version: number };

/** Callable `changeAssignment` */
export const changeAssignmentInputSchema = z.strictObject({ ...seen, ...assignmentInputSchema.shape });
export type ChangeAssignmentInput = z.infer<typeof changeAssignmentInputSchema>;

/** Callables `unassignStandard` and `liftWaiver` */
export const seenAssignmentSchema = z.strictObject(seen);
export type SeenAssignment = z.infer<typeof seenAssignmentSchema>;

/** Callable `submitEvidence`. The id is made by the caller: sent twice, it is one piece. */
export const submitEvidenceInputSchema = z.strictObject({
  ...seen,
  evidenceId: z.string().regex(PART_ID),
  evidence: evidenceInputSchema({ evidenceRequired: false }),
});
export type SubmitEvidenceInput = z.infer<typeof submitEvidenceInputSchema>;

/** Callable `reviewEvidence` */
export const reviewEvidenceInputSchema = z.strictObject({
  ...seen,
  evidenceId: z.string().regex(PART_ID),
  review: reviewInputSchema,
});
export type ReviewEvidenceInput = z.infer<typeof reviewEvidenceInputSchema>;

/** Callable `waiveStandard` */
export const waiveStandardInputSchema = z.strictObject({ ...seen, waiver: waiverInputSchema });
export type WaiveStandardInput = z.infer<typeof waiveStandardInputSchema>;
