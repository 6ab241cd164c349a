import * as z from 'zod';
import { ofWorker } from './audience.ts';
import { dateSchema } from './calendar-date.ts';
import { DOCUMENT_ID } from './formats.ts';
import { AMOUNT_LIMIT } from './money.ts';
import { paths } from './paths.ts';
import { WORK_KINDS, type WorkMinutes } from './rate-resolution-charge.ts';
import type { RateExplanation } from './rate-resolution-explanation.ts';
import { RATE_UNITS } from './service-rate-terms.ts';
import { instantSchema, stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import type { SubjectKind } from './subject-kinds.ts';
import { line, lines, problem } from './text.ts';
import { WORK_ITEM_STATES, type WorkItemState } from './work-item-states.ts';

/** Minutes of one day. */
export const WORK_DAY_LIMIT = 1440;

const minutesSchema = z.strictObject({
  regular: z.int().min(0).max(WORK_DAY_LIMIT),
  overtime: z.int().min(0).max(WORK_DAY_LIMIT),
  doubleTime: z.int().min(0).max(WORK_DAY_LIMIT),
});

export function totalMinutes(minutes: WorkMinutes): number {
  return WORK_KINDS.reduce((sum, kind) => sum + minutes[kind], 0);
}

const workItemInputShape = {
  projectId: line(128, 1).refine((value) => value === '' || DOCUMENT_ID.test(value), problem('not_a_choice')),
  positionId: line(128, 1).refine((value) => value === '' || DOCUMENT_ID.test(value), problem('not_a_choice')),
  /** the day in the client's time zone */
  workDate: dateSchema,
  minutes: minutesSchema
    .refine((minutes) => totalMinutes(minutes) > 0, problem('no_hours'))
    .refine((minutes) => totalMinutes(minutes) <= WORK_DAY_LIMIT, problem('too_many_hours')),
  description: lines(1000),
};

/** What a person may type about their work on one day. */
export const workItemInputSchema = z.strictObject(workItemInputShape);
export type WorkItemInput = z.infer<typeof workItemInputSchema>;

export const WORK_ITEM_INPUT_KEYS = Object.keys(workItemInputShape) as readonly (keyof WorkItemInput)[];

/** What approved work costs, as the rates were when it was approved: never computed again. `explanation` says how it came about. */
export const rateSnapshotSchema = z.object({
  rateId: z.string().nullable(),
  unit: z.enum(RATE_UNITS),
  currency: z.string(),
  lines: z.array(
    z.object({
      work: z.enum(WORK_KINDS),
      minutes: z.int(),
      rateMinor: z.int(),
      multiplier: z.int(),
      pricedAs: z.enum(WORK_KINDS),
      amountMinor: z.int(),
    }),
  ),
  totalMinor: z
    .int()
    .min(0)
    .max(AMOUNT_LIMIT * 10),
  explanation: z.array(z.custom<RateExplanation>((value) => typeof value === 'object' && value !== null)),
});
export type RateSnapshot = z.infer<typeof rateSnapshotSchema>;

/** The stored work item; only functions write it, because its project, rates and invoice have a say. */
export const workItemSchema = z.object({
  ...workItemInputShape,
  clientId: z.string(),
  /** whose work it is */
  personUid: z.string(),
  /** what that person was called when it was written: the client's own people may read this, and no e-mail address */
  personName: z.string(),
  state: z.enum(WORK_ITEM_STATES),
  /** why it was rejected; blank otherwise */
  rejection: line(500),
  /** who approved it last, and when: stays when that is taken back, until somebody decides anew; blank and null before */
  approvedBy: z.string(),
  approvedAt: instantSchema.nullable(),
  /** null until it is approved */
  rate: rateSnapshotSchema.nullable(),
  /** the one invoice that claims it; blank is none */
  invoiceId: z.string(),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type WorkItemFields = z.infer<typeof workItemSchema>;
export type WorkItem = WorkItemFields & { id: string };

/** What every item begins with, whatever was done: nobody has decided about it. */
export const NEW_WORK_ITEM = {
  state: 'draft',
  rejection: '',
  approvedBy: '',
  approvedAt: null,
  rate: null,
  invoiceId: '',
  deleted: false,
} satisfies Partial<WorkItemFields>;

/** What somebody typed of a stored item. */
export function workItemInputOf({
  projectId,
  positionId,
  workDate,
  minutes,
  description,
}: WorkItemInput): WorkItemInput {
  return { projectId, positionId, workDate, minutes, description };
}

/** Whether its own person may still change it, submit it or take it away. */
export function isOpenWork({ state }: Pick<WorkItemFields, 'state'>): boolean {
  return state === 'draft' || state === 'rejected';
}

/** Whether somebody approved it and took that back: it waits for a decision like any other, but the client's history knows of it. */
function wasReopened({ state, approvedAt }: WorkItemFields): boolean {
  return state === 'submitted' && approvedAt !== null;
}

/** What a changed state is called; what is told and not decided was approved before. */
const DECIDED: Readonly<Record<WorkItemState, SubjectKind>> = {
  approved: 'workItem.approved',
  rejected: 'workItem.rejected',
  submitted: 'workItem.reopened',
  draft: 'workItem.changed',
};

/**
 * The client's timeline tells of work once somebody decided about it, and of an approval that was taken back; drafts and what waits for its
 * first decision are nobody's history.
 */
export const workItemSubject: Subject<WorkItemFields> = {
  noun: 'workItem',
  collection: paths.workItems,
  clientOf: ({ clientId }) => clientId,
  schema: workItemSchema,
  fields: [...WORK_ITEM_INPUT_KEYS, 'state', 'rejection', 'invoiceId'],
  permission: null,
  audienceOf: ({ personUid }) => ofWorker(personUid),
  nameOf: ({ personName, workDate }) => `${workDate} ${personName}`,
  isRecorded: (item) => item.state === 'approved' || item.state === 'rejected' || wasReopened(item),
  hasUntoldVersions: true,
  addedKind: ({ state }) => (state === 'rejected' ? 'workItem.rejected' : 'workItem.approved'),
  changeKind(_before, after, changes) {
    if ('state' in changes) return DECIDED[after.state];
    if ('invoiceId' in changes) return after.invoiceId === '' ? 'workItem.released' : 'workItem.invoiced';
    return 'workItem.changed';
  },
};
