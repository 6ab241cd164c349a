import { clientSchema } from '@clientele/domain/client';
import { contactName, type ContactFields } from '@clientele/domain/contact';
import type { InviteFields } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import { inviteObstacle } from '@clientele/domain/invite-obstacle';
import { paths } from '@clientele/domain/paths';
import type { PortalAccessFields } from '@clientele/domain/portal';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { activeMemberships, membershipsOf } from '../claims/memberships.ts';
import { openPortalsOf } from '../claims/open-portals.ts';
import { fitsWithPortal } from '../claims/plan-claims.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { accessFieldsOf, readAccess, readLivingContact, writeAccess, type ContactPlace } from './access-documents.ts';
import { requireHeld } from './held-invite.ts';
import { personRef, readPerson } from './portal-person.ts';
import { unusable } from './unusable.ts';

/**
 * The transaction in which an invitation is accepted, once: the invitation ends, the account is let in, and the contact's access says so.
 * Everything is asked again, because seeing to the account took its time. Throws the Refusals invite_unusable and claims_too_large.
 */
export async function letIn(
  transaction: Transaction,
  link: InviteLink,
  attempt: string,
  uid: string,
): Promise<ContactPlace> {
  const { workspaceId, inviteId } = link;
  const invite = await requireHeld(transaction, link, attempt);
  const place = { workspaceId, clientId: invite.clientId, contactId: invite.contactId };
  const { contact, access } = await requireInvited(transaction, place, inviteId, invite);
  await requireFittingPortal(transaction, place, uid);
  const other = await readOther(transaction, place, uid);

  transaction.update(firestore().doc(paths.invite(workspaceId, inviteId)), {
    state: 'accepted',
    acceptedAt: FieldValue.serverTimestamp(),
    acceptedBy: uid,
    heldBy: '',
    heldUntil: null,
  });
  const { email, scopes } = invite;
  const name = contactName(contact);
  transaction.set(personRef(place, uid), {
    uid,
    contactId: place.contactId,
    name,
    email,
    status: 'active',
    scopes,
    updatedAt: FieldValue.serverTimestamp(),
  });
  const onboarded = { state: 'onboarded' as const, contactName: name, inviteId: '', expiresAt: null, uid };
  writeAccess(transaction, place, access, { uid, fields: { ...accessFieldsOf(access), ...onboarded } });
  if (other !== null) endOther(transaction, other, uid);
  return place;
}

type Invited = { contact: ContactFields; access: PortalAccessFields };

/** Nobody comes in who could not be invited any more, or under an address that is no longer the contact's. */
async function requireInvited(
  transaction: Transaction,
  place: ContactPlace,
  inviteId: string,
  { email }: InviteFields,
): Promise<Invited> {
  const ref = firestore().doc(paths.client(place.workspaceId, place.clientId));
  const client = readSnapshot(clientSchema, await transaction.get(ref));
  const contact = await readLivingContact(transaction, place);
  const access = await readAccess(transaction, place);
  if (client === null || client.deleted || contact === null || access === null) throw unusable('contact_changed');
  if (access.inviteId !== inviteId || !contact.emails.includes(email)) throw unusable('contact_changed');
  if (inviteObstacle({ client, contact, access }) !== null) throw unusable('contact_changed');
  return { contact, access };
}

async function requireFittingPortal(transaction: Transaction, place: ContactPlace, uid: string): Promise<void> {
  const { workspaceId, clientId } = place;
  const memberships = activeMemberships(await membershipsOf(transaction, uid));
  if (!fitsWithPortal(memberships, await openPortalsOf(transaction, uid), { workspaceId, clientId }))
    throw new Refusal('claims_too_large');
}

type Other = { place: ContactPlace; access: PortalAccessFields };

/** Another contact of the client under whom the same account was let in before: an account stands for one contact of a client. */
async function readOther(transaction: Transaction, place: ContactPlace, uid: string): Promise<Other | null> {
  const person = await readPerson(transaction, place, uid);
  if (person === null || person.contactId === place.contactId) return null;
  const otherPlace = { ...place, contactId: person.contactId };
  const access = await readAccess(transaction, otherPlace);
  return access?.state === 'onboarded' ? { place: otherPlace, access } : null;
}

function endOther(transaction: Transaction, { place, access }: Other, uid: string): void {
  writeAccess(transaction, place, access, { uid, fields: { ...accessFieldsOf(access), state: 'revoked' } });
}
