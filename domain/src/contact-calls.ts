import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { contactInputSchema } from './contact.ts';
import { DOCUMENT_ID, PART_ID } from './formats.ts';

const knownShape = { ...clientPlaceSchema.shape, contactId: z.string().regex(DOCUMENT_ID), version: z.int().min(1) };

/** Callables about contacts answer with the version that the contact has now. */
export type ContactWritten = { version: number };

/**
 * Callable `saveContact`: adds a contact (`version` 0, an id of the caller's making, so that a repeated call adds none) or edits one.
 * `asPrimary` makes it the client's primary contact; false leaves it what it is.
 */
export const saveContactInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  contactId: z.string().regex(PART_ID),
  version: z.int().min(0),
  contact: contactInputSchema,
  asPrimary: z.boolean(),
});
export type SaveContactInput = z.infer<typeof saveContactInputSchema>;

/** Callable `removeContact`. `successorId` becomes primary when the removed contact was; else it is not looked at. */
export const removeContactInputSchema = z.strictObject({
  ...knownShape,
  successorId: z.string().regex(DOCUMENT_ID).nullable(),
});
export type RemoveContactInput = z.infer<typeof removeContactInputSchema>;

/** Callable `restoreContact`: brings back a removed contact. */
export const restoreContactInputSchema = z.strictObject(knownShape);
export type RestoreContactInput = z.infer<typeof restoreContactInputSchema>;
