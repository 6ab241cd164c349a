import type { ClientFields } from './client.ts';
import type { ContactFields } from './contact.ts';
import type { PortalAccessFields } from './portal.ts';

/** Why a contact cannot be invited. */
export const INVITE_OBSTACLES = ['client_inactive', 'contact_inactive', 'no_email', 'onboarded'] as const;
export type InviteObstacle = (typeof INVITE_OBSTACLES)[number];

type Invited = {
  client: Pick<ClientFields, 'status'>;
  contact: Pick<ContactFields, 'isActive' | 'emails'>;
  /** how the contact stands now; null: was never invited */
  access: Pick<PortalAccessFields, 'state'> | null;
};

/** The first thing that stands against an invitation, how often one may be sent apart; null when nothing does. */
export function inviteObstacle({ client, contact, access }: Invited): InviteObstacle | null {
  if (client.status === 'inactive') return 'client_inactive';
  if (!contact.isActive) return 'contact_inactive';
  if (contact.emails.length === 0) return 'no_email';
  return access?.state === 'onboarded' ? 'onboarded' : null;
}
