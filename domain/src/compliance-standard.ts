import * as z from 'zod';
import { stampsSchema } from './stamps.ts';
import { line, lines, nameLine, problem } from './text.ts';

// Apart from assignments and evidence: every open record names standards, and loads nothing for it that it does not need.

export const COMPLIANCE_CATEGORIES = [
  'regulatory',
  'safety',
  'insurance',
  'quality',
  'security',
  'contractual',
] as const;
export type ComplianceCategory = (typeof COMPLIANCE_CATEGORIES)[number];

/** What an unmet standard does to the client. */
export const COMPLIANCE_CONSEQUENCES = ['none', 'warn', 'block_activation', 'block_new_projects'] as const;
export type ComplianceConsequence = (typeof COMPLIANCE_CONSEQUENCES)[number];

export const REMINDER_LIMIT = 10;

function distinct<T>(items: readonly T[]): boolean {
  return new Set(items).size === items.length;
}

/** One standard of the workspace's catalogue. `validityMonths` null: evidence is valid until its own expiry, or for good. */
export const standardInputSchema = z.strictObject({
  code: line(20, 1),
  name: nameLine(120, 1),
  issuer: line(120),
  category: z.enum(COMPLIANCE_CATEGORIES),
  description: lines(2000),
  evidenceRequired: z.boolean(),
  validityMonths: z.int().min(1).max(120).nullable(),
  /** days before the expiry day on which the client's owner is reminded; the longest also begins "due soon" */
  reminderDays: z.array(z.int().min(1).max(365)).max(REMINDER_LIMIT).refine(distinct, problem('duplicate')),
  consequence: z.enum(COMPLIANCE_CONSEQUENCES),
  retired: z.boolean(),
});
export type StandardInput = z.infer<typeof standardInputSchema>;

export const STANDARD_INPUT_KEYS = Object.keys(standardInputSchema.shape) as readonly (keyof StandardInput)[];

export const complianceStandardSchema = z.object({ ...standardInputSchema.shape, ...stampsSchema.shape });
export type ComplianceStandardFields = z.infer<typeof complianceStandardSchema>;
export type ComplianceStandard = ComplianceStandardFields & { id: string };

export const BLANK_STANDARD: StandardInput = {
  code: '',
  name: '',
  issuer: '',
  category: 'regulatory',
  description: '',
  evidenceRequired: true,
  validityMonths: 12,
  reminderDays: [60, 30, 15, 1],
  consequence: 'none',
  retired: false,
};
