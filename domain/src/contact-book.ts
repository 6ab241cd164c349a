import { CONTACT_LIMIT, contactName, type Contact, type ContactInput, type ContactSummary } from './contact.ts';

/** What the rules about several contacts need to know of each. */
export type BookContact = Pick<
  Contact,
  'id' | 'firstName' | 'lastName' | 'emails' | 'phones' | 'isPrimary' | 'primaryBefore' | 'successorId' | 'deleted'
>;

/** Why a change of a client's contacts is refused. `line` is the place of the address in the list that was to be saved. */
export type ContactRefusal =
  | { code: 'email_taken'; email: string; line: number; by: string }
  | { code: 'successor_needed' }
  | { code: 'contact_gone' }
  | { code: 'too_many_contacts' };

/** Who is primary afterwards; null when no contact is left. */
export type ContactPlan = { ok: true; primaryId: string | null } | { ok: false; refusal: ContactRefusal };

export function livingContacts<Each extends Pick<BookContact, 'deleted'>>(contacts: readonly Each[]): Each[] {
  return contacts.filter((contact) => !contact.deleted);
}

function othersThan(contacts: readonly BookContact[], id: string): BookContact[] {
  return livingContacts(contacts).filter((contact) => contact.id !== id);
}

function refuse(refusal: ContactRefusal): ContactPlan {
  return { ok: false, refusal };
}

/** The first e-mail address that another living contact of the same client has already. */
export function takenEmail(
  contacts: readonly BookContact[],
  id: string,
  emails: readonly string[],
): Extract<ContactRefusal, { code: 'email_taken' }> | null {
  for (const [line, email] of emails.entries()) {
    const other = othersThan(contacts, id).find((each) => each.emails.includes(email));
    if (other) return { code: 'email_taken', email, line, by: contactName(other) };
  }
  return null;
}

/**
 * Judges adding (`id` unknown) or editing one contact of a client, given all contacts of that client.
 * The first contact becomes primary; `asPrimary` makes this one so.
 */
export function planSaveContact(
  contacts: readonly BookContact[],
  id: string,
  { emails }: Pick<ContactInput, 'emails'>,
  asPrimary: boolean,
): ContactPlan {
  const others = othersThan(contacts, id);
  const known = contacts.find((contact) => contact.id === id);
  if (known?.deleted) return refuse({ code: 'contact_gone' });
  if (!known && others.length >= CONTACT_LIMIT) return refuse({ code: 'too_many_contacts' });
  const taken = takenEmail(contacts, id, emails);
  if (taken) return refuse(taken);
  const primary = others.find((contact) => contact.isPrimary);
  return { ok: true, primaryId: asPrimary || !primary ? id : primary.id };
}

/** Judges removing one contact. The primary one needs a successor while others are left. */
export function planRemoveContact(
  contacts: readonly BookContact[],
  id: string,
  successorId: string | null,
): ContactPlan {
  const contact = contacts.find((each) => each.id === id);
  if (!contact || contact.deleted) return refuse({ code: 'contact_gone' });
  const others = othersThan(contacts, id);
  if (others.length === 0) return { ok: true, primaryId: null };
  const primary = others.find((each) => each.isPrimary) ?? others.find((each) => each.id === successorId);
  return primary ? { ok: true, primaryId: primary.id } : refuse({ code: 'successor_needed' });
}

/** Judges bringing back a removed contact: as primary when nobody else is, or when the one that took its place still is. */
export function planRestoreContact(contacts: readonly BookContact[], id: string): ContactPlan {
  const contact = contacts.find((each) => each.id === id);
  if (!contact?.deleted) return refuse({ code: 'contact_gone' });
  const others = othersThan(contacts, id);
  if (others.length >= CONTACT_LIMIT) return refuse({ code: 'too_many_contacts' });
  const taken = takenEmail(contacts, id, contact.emails);
  if (taken) return refuse(taken);
  const primary = others.find((each) => each.isPrimary);
  return { ok: true, primaryId: !primary || primary.id === contact.successorId ? id : primary.id };
}

/** Judges giving the mark of the primary contact back to whoever had it before this one. */
export function planHandBack(contacts: readonly BookContact[], id: string): ContactPlan {
  const contact = livingContacts(contacts).find((each) => each.id === id);
  if (!contact) return refuse({ code: 'contact_gone' });
  const former = othersThan(contacts, id).find((each) => each.id === contact.primaryBefore);
  return former ? { ok: true, primaryId: former.id } : refuse({ code: 'successor_needed' });
}

/** All contacts after one was written and `primaryId` is primary. A removed contact never is. */
export function bookWith<Each extends BookContact>(
  contacts: readonly Each[],
  written: Each,
  primaryId: string | null,
): Each[] {
  const others = contacts.filter((contact) => contact.id !== written.id);
  return [...others, written].map((contact) => ({ ...contact, isPrimary: contact.id === primaryId }));
}

/** What the client's record says about its contacts: the primary one first, the others by name. */
export function contactSummaryOf(contacts: readonly BookContact[]): ContactSummary {
  const living = livingContacts(contacts)
    .map((contact) => ({ ...contact, name: contactName(contact) }))
    .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || compare(a.name, b.name) || compare(a.id, b.id));
  const primary = living.find((contact) => contact.isPrimary);
  return {
    primary: primary
      ? { id: primary.id, name: primary.name, email: primary.emails[0] ?? '', phone: primary.phones[0] ?? '' }
      : null,
    names: living.map((contact) => contact.name),
    emails: living.flatMap((contact) => contact.emails),
    phones: living.flatMap((contact) => contact.phones),
  };
}

/** By code unit: the same order on every machine, so that equal contacts make equal summaries. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
