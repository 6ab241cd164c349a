import { contactName, type Contact } from '../../domain/src/contact.ts';
import { INVITE_DAYS, type ContactInvite } from '../../domain/src/invite.ts';
import {
  PORTAL_SCOPES,
  type PortalAccessFields,
  type PortalPerson,
  type PortalScope,
} from '../../domain/src/portal.ts';
import { DEMO_PORTAL_ACCOUNTS, DEMO_PORTAL_CLIENT } from './accounts.ts';
import type { SeededClient } from './client-history.ts';
import { daysBefore, rewritten, written } from './moments.ts';

/** How contacts of one client stand with its portal, as it came about, and who is in it. */
export type SeededPortal = {
  accesses: readonly { id: string; states: readonly PortalAccessFields[] }[];
  invites: readonly { id: string; invite: ContactInvite }[];
  people: readonly PortalPerson[];
};

export const NO_PORTAL: SeededPortal = { accesses: [], invites: [], people: [] };

/** What no token hashes to, as far as anybody knows: the demo's links open nothing. */
const NO_TOKEN_HASH = '0'.repeat(64);

type Invitation = { contactId: string; daysAgo: number; scopes: readonly PortalScope[]; uid?: string };

/** One invitation that waits, and one that nobody used in time. */
const OPEN: Readonly<Record<string, readonly Invitation[]>> = {
  [DEMO_PORTAL_CLIENT]: [{ contactId: 'k2', daysAgo: 2, scopes: ['projects', 'documents'] }],
  demo044: [{ contactId: 'k1', daysAgo: 20, scopes: PORTAL_SCOPES }],
};

function invitationsOf(clientId: string): readonly Invitation[] {
  const accepted = DEMO_PORTAL_ACCOUNTS.map(({ contactId, scopes, uid }) => ({ contactId, scopes, uid, daysAgo: 60 }));
  return [...(clientId === DEMO_PORTAL_CLIENT ? accepted : []), ...(OPEN[clientId] ?? [])];
}

function invited(
  { id: clientId, ownerUid }: Pick<SeededClient, 'id' | 'ownerUid'>,
  contact: Contact,
  { contactId, daysAgo, scopes, uid = '' }: Invitation,
  now: Date,
): SeededPortal {
  const [email = ''] = contact.emails;
  const invitedAt = daysBefore(now, daysAgo);
  const acceptedAt = uid === '' ? null : daysBefore(now, daysAgo - 1);
  const inviteId = `${clientId}${contactId}`;
  const invite: ContactInvite = {
    kind: 'contact',
    clientId,
    contactId,
    email,
    scopes: [...scopes],
    tokenHash: NO_TOKEN_HASH,
    state: acceptedAt === null ? 'pending' : 'accepted',
    createdAt: invitedAt,
    createdBy: ownerUid,
    expiresAt: daysBefore(now, daysAgo - INVITE_DAYS),
    acceptedAt,
    acceptedBy: uid,
    heldBy: '',
    heldUntil: null,
  };
  const access: PortalAccessFields = {
    state: 'invited',
    contactName: contactName(contact),
    email,
    scopes: [...scopes],
    inviteId,
    invitedAt,
    expiresAt: invite.expiresAt,
    uid: '',
    ...written(ownerUid, invitedAt),
  };
  const invites = [{ id: inviteId, invite }];
  if (acceptedAt === null) return { accesses: [{ id: contactId, states: [access] }], invites, people: [] };
  const accepted = { state: 'onboarded', inviteId: '', expiresAt: null, uid } as const;
  const person: PortalPerson = {
    uid,
    contactId,
    name: access.contactName,
    email,
    status: 'active',
    scopes: [...scopes],
    updatedAt: acceptedAt,
  };
  return {
    accesses: [{ id: contactId, states: [access, rewritten(access, uid, acceptedAt, accepted)] }],
    invites,
    people: [person],
  };
}

/** Who of a client's people was invited, and who is in the portal; nobody at most clients. */
export function demoPortal(
  client: Pick<SeededClient, 'id' | 'ownerUid'>,
  contacts: readonly Contact[],
  now: Date,
): SeededPortal {
  const portals = invitationsOf(client.id).flatMap((invitation) => {
    const contact = contacts.find(({ id }) => id === invitation.contactId);
    return contact === undefined ? [] : [invited(client, contact, invitation, now)];
  });
  return {
    accesses: portals.flatMap(({ accesses }) => accesses),
    invites: portals.flatMap(({ invites }) => invites),
    people: portals.flatMap(({ people }) => people),
  };
}
