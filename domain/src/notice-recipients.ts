import type { Contact } from './contact.ts';
import type { MemberFields } from './member.ts';
import type { NoticeRecipient } from './notice.ts';
import type { Recipient } from './settings.ts';

type AddressedContact = Pick<Contact, 'id' | 'emails' | 'roles' | 'isPrimary' | 'isActive' | 'deleted'>;

/** Everybody who may be told about a client. */
export type Audience = {
  contacts: readonly AddressedContact[];
  /** ids of the contacts who were let into the portal */
  inPortal: readonly string[];
  /** members who see the client; nobody else of the staff is told anything */
  team: readonly Pick<MemberFields, 'uid' | 'email'>[];
  ownerUid: string;
};

/**
 * The addresses behind a choice of recipients, each once, in lower case. Somebody who is both a contact and of the staff counts as a contact:
 * what they are sent then fits either.
 */
export function recipientsOf(
  chosen: readonly Recipient[],
  { contacts, inPortal, team, ownerUid }: Audience,
): NoticeRecipient[] {
  const found = new Map<string, NoticeRecipient>();
  function add(email: string | undefined, opens: NoticeRecipient['opens']): void {
    const address = email?.toLowerCase() ?? '';
    if (address !== '' && !found.has(address)) found.set(address, { address, opens });
  }
  for (const contact of contacts) {
    if (!contact.isActive || contact.deleted || !isChosen(chosen, contact)) continue;
    add(contact.emails[0], inPortal.includes(contact.id) ? 'portal' : 'nothing');
  }
  for (const { uid, email } of team)
    if (chosen.includes('team') || (chosen.includes('owner') && uid === ownerUid)) add(email, 'record');
  return [...found.values()];
}

function isChosen(chosen: readonly Recipient[], { isPrimary, roles }: AddressedContact): boolean {
  return (isPrimary && chosen.includes('primary')) || roles.some((role) => chosen.includes(role));
}

/** Who of the recipients of earlier may still be told: who left the client or the workspace meanwhile is told nothing more. */
export function stillTold(
  recipients: readonly NoticeRecipient[],
  everybody: readonly NoticeRecipient[],
): NoticeRecipient[] {
  return everybody.filter(({ address }) => recipients.some((each) => each.address === address));
}
