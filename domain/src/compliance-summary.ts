import * as z from 'zod';
import { COMPLIANCE_STATUSES } from './compliance-statuses.ts';
import { instantSchema } from './stamps.ts';

/** Where a client stands from an instant on, until the next piece begins: by all its standards together. */
const outlookSchema = z.object({
  from: instantSchema,
  status: z.enum(COMPLIANCE_STATUSES),
  /** somebody has to hand something in, now or soon */
  attention: z.boolean(),
  /** ids of the unmet standards that keep the client from becoming active */
  blocking: z.array(z.string()),
  /** ids of the unmet standards that are worth a warning */
  warning: z.array(z.string()),
});
export type Outlook = z.infer<typeof outlookSchema>;

/**
 * What a client's record says about its compliance, so that list, chip, figure and rules need no further reads. It looks ahead: time alone
 * never makes it wrong. Written by functions together with the assignments; `standardIds` are those assigned.
 */
export const complianceSummarySchema = z.object({
  standardIds: z.array(z.string()),
  outlook: z.array(outlookSchema),
  /** The first stretch of time in which the client may not become active, for the rules: they cannot walk a list. Until null: for good. */
  blockedFrom: instantSchema.nullable(),
  blockedUntil: instantSchema.nullable(),
});
export type ComplianceSummary = z.infer<typeof complianceSummarySchema>;

export const NO_COMPLIANCE: ComplianceSummary = { standardIds: [], outlook: [], blockedFrom: null, blockedUntil: null };

/** What holds at an instant; null for a client without standards. The first piece also holds before its beginning: clocks differ a little. */
export function outlookAt({ outlook }: Pick<ComplianceSummary, 'outlook'>, now: number): Outlook | null {
  return outlook.findLast((piece, index) => index === 0 || piece.from.getTime() <= now) ?? null;
}

/** Whether a client may not become active, as the rules judge it. */
export function isBlocked({ blockedFrom, blockedUntil }: ComplianceSummary, now: Date): boolean {
  return blockedFrom !== null && blockedFrom <= now && (blockedUntil === null || now < blockedUntil);
}
