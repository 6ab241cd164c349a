import * as z from 'zod';
import { instantSchema, stampsSchema } from './stamps.ts';
import { paths } from './paths.ts';
import type { Subject } from './subject.ts';

/** What a contact may see in the portal. */
export const PORTAL_SCOPES = ['invoices', 'projects', 'workItems', 'documents'] as const;
export type PortalScope = (typeof PORTAL_SCOPES)[number];

export const scopesSchema = z.array(z.enum(PORTAL_SCOPES)).refine((scopes) => new Set(scopes).size === scopes.length);

export const ACCESS_STATES = ['invited', 'onboarded', 'revoked'] as const;
/** "Not invited" is no document, "expired" an invitation whose day has passed. */
export type AccessState = (typeof ACCESS_STATES)[number];

/**
 * `clients/{c}/access/{contactId}`: how one contact stands with the portal, for staff. Written by functions only; who is let in is decided
 * by `portals/{c}/people/{uid}` and the claims.
 */
export const portalAccessSchema = z.object({
  state: z.enum(ACCESS_STATES),
  /** the contact's name and address when they were invited */
  contactName: z.string(),
  email: z.string(),
  scopes: scopesSchema,
  /** the living invitation; blank when there is none */
  inviteId: z.string(),
  invitedAt: instantSchema,
  expiresAt: instantSchema.nullable(),
  /** the account that accepted; blank before */
  uid: z.string(),
  ...stampsSchema.shape,
});
export type PortalAccessFields = z.infer<typeof portalAccessSchema>;
export type PortalAccess = PortalAccessFields & { id: string };

/** `portals/{c}/people/{uid}`: who of a client's people is let in. Together with the claim, each denies alone. */
export const portalPersonSchema = z.object({
  uid: z.string(),
  contactId: z.string(),
  name: z.string(),
  email: z.string(),
  status: z.enum(['active', 'revoked']),
  scopes: scopesSchema,
  updatedAt: instantSchema,
});
export type PortalPerson = z.infer<typeof portalPersonSchema>;

/** How a contact's access stands in the client's timeline. */
export const accessSubject: Subject<PortalAccessFields> = {
  noun: 'access',
  collection: paths.accesses,
  schema: portalAccessSchema,
  fields: ['state', 'email', 'scopes'],
  permission: null,
  nameOf: ({ contactName }) => contactName,
  changeKind(_before, after, changes) {
    if (!('state' in changes)) return Object.keys(changes).length === 0 ? 'access.invited_again' : 'access.changed';
    if (after.state === 'onboarded') return 'access.onboarded';
    return after.state === 'revoked' ? 'access.revoked' : 'access.invited_again';
  },
};
