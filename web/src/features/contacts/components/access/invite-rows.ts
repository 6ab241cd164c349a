import type { Client } from '@clientele/domain/client';
import { contactName, type Contact } from '@clientele/domain/contact';
import { inviteObstacle } from '@clientele/domain/invite-obstacle';
import type { PortalAccess } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { dateLabel } from '../../../../format/dates.ts';
import type { Accesses } from '../../api/use-accesses.ts';
import { accessStanding } from '../../access-standing.ts';
import { inviteSkipText } from './invite-skip-text.ts';

/** One contact in "invite all": what will happen, or why nothing can. */
export type PlannedInvite = {
  contactId: string;
  name: string;
  text: string;
  /** whether they can be invited at all, and whether they are unless somebody says otherwise */
  possible: boolean;
  chosen: boolean;
};

export function plannedInvites(
  client: Pick<Client, 'status'>,
  contacts: readonly Contact[],
  accesses: Accesses,
  now: number,
): PlannedInvite[] {
  return contacts.map((contact) => planned(client, contact, accesses?.get(contact.id), now));
}

function planned(
  client: Pick<Client, 'status'>,
  contact: Contact,
  access: PortalAccess | undefined,
  now: number,
): PlannedInvite {
  const row = { contactId: contact.id, name: contactName(contact) };
  const reason = inviteObstacle({ client, contact, access: access ?? null });
  if (reason !== null) return { ...row, text: inviteSkipText({ reason }), possible: false, chosen: false };
  const email = contact.emails[0] ?? '';
  const standing = accessStanding(access, now);
  // Whoever holds a living link would lose it, and whoever was shut out was so on purpose: only when somebody says so.
  if (standing === 'invited' && access?.expiresAt)
    return { ...row, text: m.invite_row_again({ date: dateLabel(access.expiresAt) }), possible: true, chosen: false };
  if (standing === 'revoked') return { ...row, text: m.invite_row_revoked(), possible: true, chosen: false };
  return { ...row, text: m.invite_row_mail({ email }), possible: true, chosen: true };
}
