import * as z from 'zod';
import { isTimezone } from './calendar-date-zone.ts';
import { CURRENCY, LANGUAGE } from './formats.ts';
import { instantSchema } from './stamps.ts';
import { line, problem } from './text.ts';

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
});
export type WorkspaceInput = z.infer<typeof workspaceInputSchema>;
export const WORKSPACE_KEYS = Object.keys(workspaceInputSchema.shape) as (keyof WorkspaceInput)[];

/** A workspace, written by functions and tools only. Workspaces from before they could be edited carry no stamps: that is version 0. */
export const workspaceSchema = z.object({
  name: line(80, 1),
  currency: z.string(),
  language: z.string(),
  timezone: z.string(),
  paymentTermsDays: z.int().min(0).max(365),
  industries: z.array(z.string()),
  serviceTypes: z.array(z.string()),
  createdAt: instantSchema,
  version: z.int().min(0).default(0),
  updatedAt: instantSchema.nullable().default(null),
  updatedBy: z.string().default(''),
});
export type WorkspaceFields = z.infer<typeof workspaceSchema>;
/** As it may lie in the database: without stamps where it was never changed. */
export type StoredWorkspace = z.input<typeof workspaceSchema>;
export type Workspace = WorkspaceFields & { id: string };

/** Whose portals are open to a person: by workspace, then by client, each with its name. */
const portalsSchema = z.record(z.string(), z.object({ name: z.string(), clients: z.record(z.string(), z.string()) }));

/** `users/{uid}`: which workspaces a person belongs to, which portals are open to them, and when their claims last changed. `claimsVersion` is written after the claims are set. */
export const userSchema = z.object({
  claimsVersion: z.int().min(0),
  /** when the person ended all their sessions: pages that signed in before sign out */
  signedOutAt: instantSchema.optional(),
  workspaces: z.record(z.string(), z.object({ name: z.string() })),
  portals: portalsSchema.default({}),
});
export type UserFields = z.infer<typeof userSchema>;
