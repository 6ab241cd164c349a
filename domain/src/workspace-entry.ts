import * as z from 'zod';
import { instantSchema } from './stamps.ts';

/** What the history of a workspace records. The first part is what it happened to. */
export const WORKSPACE_ENTRY_KINDS = [
  'workspace.changed',
  'company.changed',
  'settings.changed',
  'position.added',
  'position.changed',
  'standard.added',
  'standard.changed',
  'client.purged',
  'member.invited',
  'member.invitation_revoked',
  'member.joined',
  'member.changed',
  'member.removed',
] as const;
export type WorkspaceEntryKind = (typeof WORKSPACE_ENTRY_KINDS)[number];

/**
 * An entry in the history of a workspace, `workspaces/{w}/history/{id}`: written by functions with create() under a deterministic id,
 * changed by nobody, read with `workspace.manage`.
 */
export const workspaceEntrySchema = z.object({
  kind: z.enum(WORKSPACE_ENTRY_KINDS),
  actorUid: z.string(),
  at: instantSchema,
  /** id and name of what it happened to; the name is kept because the document may be gone */
  subjectId: z.string(),
  subject: z.string(),
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
  /** how many documents of each kind went with a purged client */
  counts: z.record(z.string(), z.int().min(0)).default({}),
});
export type WorkspaceEntryFields = z.infer<typeof workspaceEntrySchema>;
