import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { CONTACT_LIMIT } from './contact.ts';
import { DOCUMENT_ID } from './formats.ts';
import type { InviteObstacle } from './invite-obstacle.ts';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password.ts';
import { scopesSchema } from './portal.ts';
import type { Role } from './roles.ts';
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

const linkShape = { workspaceId: fromLinkSchema, inviteId: fromLinkSchema, token: fromLinkSchema };

/** Callable `previewInvite`, which nobody needs to be signed in for: what a link invites to. Looking uses nothing up. */
export const previewInviteInputSchema = z.strictObject(linkShape);
export type PreviewInviteInput = z.infer<typeof previewInviteInputSchema>;

/**
 * How far the account of an address is proven to be its owner's: there is none; there is one, which nobody proved (accepting sets its
 * password anew); there is one that is somebody's, who signs in.
 */
export type InvitedAccount = 'none' | 'unproven' | 'proven';

type InvitePreview = {
  workspaceName: string;
  /** who invites; the workspace's name when they are gone, or when it has nobody yet */
  inviterName: string;
  /** what the invited person is called by whoever invites, and the address that the invitation went to */
  name: string;
  email: string;
  account: InvitedAccount;
  /** in milliseconds since 1970 */
  expiresAt: number;
};
export type PreviewInviteResult =
  | ({ kind: 'contact'; clientName: string } & InvitePreview)
  | ({ kind: 'member'; role: Role } & InvitePreview);

/**
 * Callable `acceptInvite`, which nobody needs to be signed in for. With `account`, the account of the invitation's address is opened under
 * this name and password, or taken from whoever opened it without ever proving the address; null takes the proven account of the address,
 * which must be signed in.
 */
export const acceptInviteInputSchema = z.strictObject({
  ...linkShape,
  account: z
    .strictObject({
      displayName: line(80, 1),
      password: z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH),
    })
    .nullable(),
});
export type AcceptInviteInput = z.infer<typeof acceptInviteInputSchema>;
/** What is open now, and the address to sign in with. */
export type AcceptInviteResult =
  | { kind: 'contact'; workspaceId: string; clientId: string; email: string }
  | { kind: 'member'; workspaceId: string; email: string };
