import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID, PART_ID, WORKSPACE_ID } from './formats.ts';
import { PROJECT_MEMBER_LIMIT, projectInputSchema } from './project.ts';
import { problem } from './text.ts';

/** Callables about projects answer with the version that the project has now. */
export type ProjectWritten = { version: number };

const teamSchema = z
  .array(z.string().regex(DOCUMENT_ID))
  .max(PROJECT_MEMBER_LIMIT)
  .refine((uids) => new Set(uids).size === uids.length, problem('duplicate'));

/** Callable `createProject`. The id is of the caller's making, so that a call that is sent again makes no second project. */
export const createProjectInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  projectId: z.string().regex(PART_ID),
  project: projectInputSchema,
  memberUids: teamSchema,
});
export type CreateProjectInput = z.infer<typeof createProjectInputSchema>;

/** A project as the caller saw it: callables `removeProject` and `restoreProject` take no more. */
export const seenProjectSchema = z.strictObject({
  workspaceId: z.string().regex(WORKSPACE_ID),
  projectId: z.string().regex(DOCUMENT_ID),
  version: z.int().min(1),
});
export type SeenProject = z.infer<typeof seenProjectSchema>;

/** Callable `saveProject`: everything that a person types about a project. */
export const saveProjectInputSchema = z.strictObject({ ...seenProjectSchema.shape, project: projectInputSchema });
export type SaveProjectInput = z.infer<typeof saveProjectInputSchema>;

/** Callable `setProjectMembers`: who works on a project from now on, and so sees its client. */
export const setProjectMembersInputSchema = z.strictObject({ ...seenProjectSchema.shape, memberUids: teamSchema });
export type SetProjectMembersInput = z.infer<typeof setProjectMembersInputSchema>;
