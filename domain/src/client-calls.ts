import * as z from 'zod';
import { clientInputSchema, identifiersSchema } from './client.ts';
import { clientPlaceSchema } from './client-place.ts';
import { PART_ID, WORKSPACE_ID } from './formats.ts';
import { line } from './text.ts';

/** Why a number that another client has may stand here as well. Blank is no reason: then the number is refused. */
const overrideReasonSchema = line(500);

/**
 * Callable `createClient`: for a client that comes with tax or registration numbers, which only a function can compare with those of
 * clients that the caller may not see. The id is of the caller's making, so that a call that is sent again makes no second client.
 */
export const createClientInputSchema = z.strictObject({
  workspaceId: z.string().regex(WORKSPACE_ID),
  clientId: z.string().regex(PART_ID),
  client: clientInputSchema,
  overrideReason: overrideReasonSchema,
});
export type CreateClientInput = z.infer<typeof createClientInputSchema>;

/** Callable `saveIdentifiers`: the numbers of a client, on the version that the caller saw. */
export const saveIdentifiersInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  version: z.int().min(1),
  ...identifiersSchema.shape,
  overrideReason: overrideReasonSchema,
});
export type SaveIdentifiersInput = z.infer<typeof saveIdentifiersInputSchema>;

/** Both answer with the client's version. */
export type ClientWritten = { version: number };

/** In the details of `identifier_taken`: who has the number of a field. `client` is null when the caller may not see any that has it. */
export const identifierTwinSchema = z.object({
  path: z.string(),
  client: z.object({ id: z.string(), displayName: z.string(), deleted: z.boolean() }).nullable(),
});
export type IdentifierTwin = z.infer<typeof identifierTwinSchema>;
