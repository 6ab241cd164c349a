import * as z from 'zod';
import { companyInputSchema, LOGO_SIZE_LIMIT } from './company.ts';
import { WORKSPACE_ID } from './formats.ts';
import { workspaceInputSchema } from './workspace-input.ts';

const workspaceId = z.string().regex(WORKSPACE_ID);

/** Each of these answers with the version that what it changed has now. */
export type DetailsWritten = { version: number };

/**
 * Callable `saveCompany`: changes the named fields of the company's details and leaves the others as they are. `version` is the one that
 * the caller has seen, 0 when there were none. Needs `workspace.manage`.
 */
export const saveCompanyInputSchema = z.strictObject({
  workspaceId,
  version: z.int().min(0),
  fields: companyInputSchema.partial(),
});
export type SaveCompanyInput = z.infer<typeof saveCompanyInputSchema>;

/** Callable `saveWorkspace`: the same for the workspace itself, whose version is 0 where it was never changed. */
export const saveWorkspaceInputSchema = z.strictObject({
  workspaceId,
  version: z.int().min(0),
  fields: workspaceInputSchema.partial(),
});
export type SaveWorkspaceInput = z.infer<typeof saveWorkspaceInputSchema>;

/** Base64 has four characters for three bytes. */
const ENCODED_LIMIT = Math.ceil(LOGO_SIZE_LIMIT / 3) * 4;

/** Callable `saveLogo`: the picture in base64, or null for none. */
export const saveLogoInputSchema = z.strictObject({
  workspaceId,
  content: z.base64().min(1).max(ENCODED_LIMIT).nullable(),
});
export type SaveLogoInput = z.infer<typeof saveLogoInputSchema>;
