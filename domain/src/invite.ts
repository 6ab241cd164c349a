import * as z from 'zod';
import { SHA_256 } from './formats.ts';
import { scopesSchema } from './portal.ts';
import { permissionSchema } from './member.ts';
import { ROLES } from './roles.ts';
import { instantSchema } from './stamps.ts';

/** Days that an invitation lives. */
export const INVITE_DAYS = 7;
/** Seconds between two invitations of one person, and how many there may be in a day; and in an hour, in a whole workspace. */
export const INVITE_PAUSE_SECONDS = 60;
export const INVITES_PER_PERSON_AND_DAY = 5;
export const INVITES_PER_WORKSPACE_AND_HOUR = 50;

/** Seconds that one attempt to accept keeps others away, while it sees to the account. */
export const ACCEPT_LEASE_SECONDS = 60;

export const INVITE_STATES = ['pending', 'accepted', 'replaced', 'revoked'] as const;

/** What every invitation has. The token itself is stored nowhere but in its mail, only what it hashes to. */
const inviteShape = {
  email: z.string(),
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
};

/** An invitation of a contact into the portal of a client. Those from before staff were invited have no kind. */
export const contactInviteSchema = z.object({
  kind: z.literal('contact').default('contact'),
  clientId: z.string(),
  contactId: z.string(),
  scopes: scopesSchema,
  ...inviteShape,
});
export type ContactInvite = z.infer<typeof contactInviteSchema>;

/** An invitation into the workspace: what the person is going to be called there, and what they may do. */
export const memberInviteSchema = z.object({
  kind: z.literal('member'),
  displayName: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(permissionSchema),
  ...inviteShape,
});
export type MemberInvite = z.infer<typeof memberInviteSchema>;

/** `workspaces/{w}/invites/{id}`: no client reads it. */
export const inviteSchema = z.union([contactInviteSchema, memberInviteSchema]);
export type InviteFields = z.infer<typeof inviteSchema>;
export type InviteKind = InviteFields['kind'];

/** Whether an invitation can still be accepted at an instant. */
export function isOpenInvite({ state, expiresAt }: Pick<InviteFields, 'state' | 'expiresAt'>, now: Date): boolean {
  return state === 'pending' && now < expiresAt;
}
