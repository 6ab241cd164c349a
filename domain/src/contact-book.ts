import { contactName, CONTACT_LIMIT, type Contact, type ContactInput } from './contact.ts';

/** Why a change of a client's contacts is refused. */
export type ContactRefusal =
  | { code: 'email_taken'; email: string; by: string }
  | { code: 'successor_needed' }
  | { code: 'successor_unfit' }
  | { code: 'contact_gone' }
  | { code: 'too_many_contacts' };

export type ContactPlan = { ok: true; primaryId: string | null } | { ok: false; refusal: ContactRefusal };

function living(contacts: readonly Contact[]): Contact[] {
  return contacts.filter((contact) => !contact.deleted);
}

function refuse(refusal: ContactRefusal): ContactPlan {
  return { ok: false, refusal };
}

/** The e-mail address that another living contact of the same client already has. */
function takenEmail(contacts: readonly Contact[], id: string, input: ContactInput): ContactRefusal | null {
  for (const other of living(contacts)) {
    if (other.id === id) continue;
    const email = input.emails.find((each) => other.emails.includes(each));
    if (email !== undefined) return { code: 'email_taken', email, by: contactName(other) };
  }
  return null;
}

/**
 * Judges adding (`id` unknown) or editing one contact of a client, given all contacts of that client.
 * The first contact becomes primary; `asPrimary` makes this one so. Returns who is primary afterwards.
 */
export function planSaveContact(
  contacts: readonly Contact[],
  id: string,
  input: ContactInput,
  asPrimary: boolean,
): ContactPlan {
  const others = living(contacts).filter((contact) => contact.id !== id);
  const known = contacts.find((contact) => contact.id === id);
  if (known?.deleted) return refuse({ code: 'contact_gone' });
  if (!known && others.length >= CONTACT_LIMIT) return refuse({ code: 'too_many_contacts' });
  const taken = takenEmail(contacts, id, input);
  if (taken) return refuse(taken);
  const primary = others.find((contact) => contact.isPrimary);
  return { ok: true, primaryId: asPrimary || !primary ? id : primary.id };
}

/** Judges removing one contact. The primary one needs a successor while others are left. */
export function planRemoveContact(contacts: readonly Contact[], id: string, successorId: string | null): ContactPlan {
  const contact = contacts.find((each) => each.id === id);
  if (!contact || contact.deleted) return refuse({ code: 'contact_gone' });
  const others = living(contacts).filter((each) => each.id !== id);
  if (others.length === 0) return { ok: true, primaryId: null };
  const primary = others.find((each) => each.isPrimary);
  if (primary) return { ok: true, primaryId: primary.id };
  if (successorId === null) return refuse({ code: 'successor_needed' });
  if (!others.some((each) => each.id === successorId)) return refuse({ code: 'successor_unfit' });
  return { ok: true, primaryId: successorId };
}
