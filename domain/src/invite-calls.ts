import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { CONTACT_LIMIT } from './contact.ts';
import { DOCUMENT_ID } from './formats.ts';
import type { InviteObstacle } from './invite-obstacle.ts';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password.ts';
import { scopesSchema } from './portal.ts';
import { line } from './text.ts';

const contactIdSchema = z.string().regex(DOCUMENT_ID);

/** Whoever is let in sees something. */
const someScopesSchema = scopesSchema.min(1);

/** Callable `createInvite`: invites a contact, or invites them again, which ends the earlier link. */
export const createInviteInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  contactId: contactIdSchema,
  scopes: someScopesSchema,
});
export type CreateInviteInput = z.infer<typeof createInviteInputSchema>;
/** `expiresAt` in milliseconds since 1970: answers travel as JSON. */
export type CreateInviteResult = { expiresAt: number };

/** Callable `inviteAll`: the same for several contacts, each by itself. May be called again. */
export const inviteAllInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  contactIds: z
    .array(contactIdSchema)
    .min(1)
    .max(CONTACT_LIMIT)
    .refine((ids) => new Set(ids).size === ids.length),
  scopes: someScopesSchema,
});
export type InviteAllInput = z.infer<typeof inviteAllInputSchema>;

/** Why a contact was passed over: what stands against it, sent too often just now, or no such contact any more. */
export type InviteSkip = InviteObstacle | 'rate_limited' | 'contact_gone';
export type InviteRow =
  | { contactId: string; outcome: 'invited' }
  | { contactId: string; outcome: 'skipped'; reason: InviteSkip; retryAt?: number };
export type InviteAllResult = { rows: readonly InviteRow[] };

/** Callable `setPortalScopes`: says what somebody who is invited or in the portal sees there. `version` is that of the access. */
export const setPortalScopesInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  contactId: contactIdSchema,
  version: z.int().min(1),
  scopes: someScopesSchema,
});
export type SetPortalScopesInput = z.infer<typeof setPortalScopesInputSchema>;

/** Callable `revokeAccess`: ends a contact's access and their invitation. May be called again. */
export const revokeAccessInputSchema = z.strictObject({ ...clientPlaceSchema.shape, contactId: contactIdSchema });
export type RevokeAccessInput = z.infer<typeof revokeAccessInputSchema>;

/** Callables about the access of one contact answer with the version that it has now. */
export type AccessWritten = { version: number };

/** Whatever a link says: one that was tampered with is answered like any other that cannot be used. */
const fromLinkSchema = z.string().max(500);

/**
 * Callable `acceptInvite`, which nobody needs to be signed in for. With `account`, a new one is opened for the address of the invitation,
 * under this name and password; null takes the account that is signed in, which must be that of the address.
 */
export const acceptInviteInputSchema = z.strictObject({
  workspaceId: fromLinkSchema,
  inviteId: fromLinkSchema,
  token: fromLinkSchema,
  account: z
    .strictObject({
      displayName: line(80, 1),
      password: z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH),
    })
    .nullable(),
});
export type AcceptInviteInput = z.infer<typeof acceptInviteInputSchema>;
/** Whose portal is open now, and the address to sign in with. */
export type AcceptInviteResult = { workspaceId: string; clientId: string; email: string };
