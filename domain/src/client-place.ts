import * as z from 'zod';
import { DOCUMENT_ID, WORKSPACE_ID } from './formats.ts';

/** Which client of which workspace, as every callable about a client names it. */
export const clientPlaceSchema = z.strictObject({
  workspaceId: z.string().regex(WORKSPACE_ID),
  clientId: z.string().regex(DOCUMENT_ID),
});
export type ClientPlace = z.infer<typeof clientPlaceSchema>;
