import * as z from 'zod';
import { SHA_256 } from './formats.ts';
import { scopesSchema } from './portal.ts';
import { instantSchema } from './stamps.ts';

/** Days that an invitation lives. */
export const INVITE_DAYS = 7;
/** Seconds between two invitations of one contact, and how many there may be in a day; and in an hour, in a whole workspace. */
export const INVITE_PAUSE_SECONDS = 60;
export const INVITES_PER_CONTACT_AND_DAY = 5;
export const INVITES_PER_WORKSPACE_AND_HOUR = 50;

/** Seconds that one attempt to accept keeps others away, while it sees to the account. */
export const ACCEPT_LEASE_SECONDS = 60;

export const INVITE_STATES = ['pending', 'accepted', 'replaced', 'revoked'] as const;

/** `workspaces/{w}/invites/{id}`: no client reads it. The token itself is stored nowhere, only what it hashes to. */
export const inviteSchema = z.object({
  clientId: z.string(),
  contactId: z.string(),
  email: z.string(),
  scopes: scopesSchema,
  tokenHash: z.string().regex(SHA_256),
  state: z.enum(INVITE_STATES),
  createdAt: instantSchema,
  createdBy: z.string(),
  expiresAt: instantSchema,
  acceptedAt: instantSchema.nullable(),
  acceptedBy: z.string(),
  /** the attempt that is seeing to the account right now, and until when it may take; blank and null when there is none */
  heldBy: z.string().default(''),
  heldUntil: instantSchema.nullable().default(null),
});
export type InviteFields = z.infer<typeof inviteSchema>;

/** Whether an invitation can still be accepted at an instant. */
export function isOpenInvite({ state, expiresAt }: Pick<InviteFields, 'state' | 'expiresAt'>, now: Date): boolean {
  return state === 'pending' && now < expiresAt;
}
