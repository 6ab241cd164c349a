import * as z from 'zod';
import { instantSchema } from './stamps.ts';
import { nameLine } from './text.ts';

export const SET_UP_STATES = ['open', 'done'] as const;

/** A workspace, written by functions and tools only. Workspaces from before they could be edited carry no stamps: that is version 0. */
export const workspaceSchema = z.object({
  name: nameLine(80, 1),
  currency: z.string(),
  language: z.string(),
  timezone: z.string(),
  paymentTermsDays: z.int().min(0).max(365),
  industries: z.array(z.string()),
  serviceTypes: z.array(z.string()),
  /** whether the set-up list is offered to those who manage the workspace; one from before it was in use long ago */
  setUp: z.enum(SET_UP_STATES).default('done'),
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
