import * as z from 'zod';
import { isTimezone } from './calendar-date-zone.ts';
import { CURRENCY, LANGUAGE } from './formats.ts';
import { line, problem } from './text.ts';
import { SET_UP_STATES } from './workspace.ts';

/** Entries of a list that a workspace offers when a client is described. */
export const LIST_LIMIT = 60;

function choiceList() {
  return z
    .array(line(80, 1))
    .max(LIST_LIMIT)
    .refine((list) => new Set(list).size === list.length, problem('duplicate'));
}

/** What a person decides about a workspace; its defaults hold for every client that leaves the field blank. */
export const workspaceInputSchema = z.strictObject({
  name: line(80, 1),
  currency: line(3, 1).refine((value) => CURRENCY.test(value), problem('not_a_currency')),
  language: line(35, 1).refine((value) => LANGUAGE.test(value), problem('not_a_language')),
  timezone: line(60, 1).refine((value) => isTimezone(value), problem('not_a_timezone')),
  paymentTermsDays: z.int().min(0).max(365),
  industries: choiceList(),
  serviceTypes: choiceList(),
  setUp: z.enum(SET_UP_STATES),
});
export type WorkspaceInput = z.infer<typeof workspaceInputSchema>;
export const WORKSPACE_KEYS = Object.keys(workspaceInputSchema.shape) as (keyof WorkspaceInput)[];
