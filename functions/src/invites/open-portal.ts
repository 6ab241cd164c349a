import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { contactName, type ContactFields } from '@clientele/domain/contact';
import type { ContactInvite } from '@clientele/domain/invite';
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
import { personRef, readPerson } from './portal-person.ts';
import { unusable } from './unusable.ts';

/**
 * Opens the portal to the account that accepts a contact's invitation, and the contact's access says so. Throws the Refusals
 * invite_unusable and claims_too_large.
 */
export async function openPortal(
  transaction: Transaction,
  { workspaceId, inviteId }: InviteLink,
  invite: ContactInvite,
  uid: string,
): Promise<void> {
  const place = { workspaceId, clientId: invite.clientId, contactId: invite.contactId };
  const { contact, access } = await requireInvited(transaction, place, inviteId, invite);
  await requireFittingPortal(transaction, place, uid);
  const other = await readOther(transaction, place, uid);

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
}

type Invited = { client: ClientFields; contact: ContactFields; access: PortalAccessFields };

/** Nobody comes in who could not be invited any more, or under an address that is no longer the contact's. */
export async function requireInvited(
  transaction: Transaction,
  place: ContactPlace,
  inviteId: string,
  { email }: Pick<ContactInvite, 'email'>,
): Promise<Invited> {
  const ref = firestore().doc(paths.client(place.workspaceId, place.clientId));
  const client = readSnapshot(clientSchema, await transaction.get(ref));
  const contact = await readLivingContact(transaction, place);
  const access = await readAccess(transaction, place);
  if (client === null || client.deleted || contact === null || access === null) throw unusable('contact_changed');
  if (access.inviteId !== inviteId || !contact.emails.includes(email)) throw unusable('contact_changed');
  if (inviteObstacle({ client, contact, access }) !== null) throw unusable('contact_changed');
  return { client, contact, access };
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
