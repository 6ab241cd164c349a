import * as z from 'zod';
import { DOCUMENT_ID, PART_ID, WORKSPACE_ID } from './formats.ts';
import type { NoRateReason } from './rate-resolution-explanation.ts';
import { line } from './text.ts';
import { workItemInputSchema } from './work-item.ts';

/** Rows of one bulk action: each is a transaction of its own, and all have to be done before the call's time is up. */
export const WORK_BULK_LIMIT = 100;

const workspaceShape = { workspaceId: z.string().regex(WORKSPACE_ID) };

/** A work item as the person had it before them: what they decided holds for that version and no other. */
const seenWorkItemSchema = z.strictObject({ workItemId: z.string().regex(DOCUMENT_ID), version: z.int().min(1) });
export type SeenWorkItem = z.infer<typeof seenWorkItemSchema>;

const seenWorkItemsSchema = z
  .array(seenWorkItemSchema)
  .min(1)
  .max(WORK_BULK_LIMIT)
  .refine((items) => new Set(items.map(({ workItemId }) => workItemId)).size === items.length);

/** Callable `saveWorkItem`: adds an item (`version` 0, an id of the caller's making, so that a repeated call adds none) or edits one. */
export const saveWorkItemInputSchema = z.strictObject({
  ...workspaceShape,
  workItemId: z.string().regex(PART_ID),
  version: z.int().min(0),
  item: workItemInputSchema,
});
export type SaveWorkItemInput = z.infer<typeof saveWorkItemInputSchema>;

const oneWorkItemSchema = z.strictObject({ ...workspaceShape, ...seenWorkItemSchema.shape });

/** Callable `removeWorkItem`: takes away what was not decided about, or was rejected. */
export const removeWorkItemInputSchema = oneWorkItemSchema;
export type RemoveWorkItemInput = z.infer<typeof removeWorkItemInputSchema>;

/** Callable `reopenWorkItem`: takes an approval back while no invoice has the item. */
export const reopenWorkItemInputSchema = oneWorkItemSchema;
export type ReopenWorkItemInput = z.infer<typeof reopenWorkItemInputSchema>;

/** These callables answer with the version that the item has now. */
export type WorkItemWritten = { version: number };

/** Callable `submitWorkItems`. */
export const submitWorkItemsInputSchema = z.strictObject({ ...workspaceShape, items: seenWorkItemsSchema });
export type SubmitWorkItemsInput = z.infer<typeof submitWorkItemsInputSchema>;

/** Callable `decideWorkItems`. `reason` is read by the person whose work is rejected. */
export const decideWorkItemsInputSchema = z.strictObject({
  ...workspaceShape,
  items: seenWorkItemsSchema,
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approve') }),
    z.strictObject({ kind: z.literal('reject'), reason: line(500, 1) }),
  ]),
});
export type DecideWorkItemsInput = z.infer<typeof decideWorkItemsInputSchema>;
export type WorkDecision = DecideWorkItemsInput['decision'];

/** Why one row of a bulk action was left as it was. */
export const WORK_REFUSALS = [
  'not_found',
  'changed',
  'not_open',
  'not_submitted',
  'own_work',
  'no_rate',
  'project_gone',
  'not_on_team',
  'outside_project',
] as const;
export type WorkRefusal = (typeof WORK_REFUSALS)[number];

/** What became of one row. "Unchanged" is one that was so already: a bulk action may be run again. */
export type WorkItemOutcome = { workItemId: string } & (
  | { outcome: 'done' | 'unchanged' }
  | { outcome: 'refused'; reason: Exclude<WorkRefusal, 'no_rate'> }
  | { outcome: 'refused'; reason: 'no_rate'; noRate: NoRateReason }
);

/** Callables `submitWorkItems` and `decideWorkItems` answer row by row, in the order of the call. */
export type WorkItemOutcomes = { outcomes: readonly WorkItemOutcome[] };
