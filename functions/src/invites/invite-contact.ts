import { readCompany } from '../company/company-documents.ts';
import { contactName, type ContactFields } from '@clientele/domain/contact';
import { INVITE_DAYS, type InviteFields } from '@clientele/domain/invite';
import { nextInviteAt } from '@clientele/domain/invite-limits';
import { inviteObstacle } from '@clientele/domain/invite-obstacle';
import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, type PortalAccessFields, type PortalScope } from '@clientele/domain/portal';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { readMember } from '../members/member-documents.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { readAccess, readInvite, readLivingContact, writeAccess, type ContactPlace } from './access-documents.ts';
import { inviteMail } from './invite-mail.ts';
import { hashOfToken, newInviteToken } from './invite-token.ts';
import { recentInvites } from './recent-invites.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

export type SentInvite = { inviteId: string; expiresAt: Date };

/**
 * Invites a contact, or invites them again: the earlier link ends in the same transaction that queues the mail with the new one. Needs
 * `clients.invite` and sight of the client. Throws the Refusals of openClient(), subject_not_found, invite_refused and rate_limited.
 */
export async function inviteContact(
  transaction: Transaction,
  caller: Caller,
  place: ContactPlace,
  wanted: readonly PortalScope[],
): Promise<SentInvite> {
  const now = new Date();
  const { workspaceId, clientId, contactId } = place;
  const { actor, client } = await openClient(transaction, caller, place, 'clients.invite');
  const contact = await readLivingContact(transaction, place);
  if (contact === null) throw new Refusal('subject_not_found');
  const access = await readAccess(transaction, place);
  const obstacle = inviteObstacle({ client, contact, access });
  if (obstacle !== null) throw new Refusal('invite_refused', { obstacle });
  const next = nextInviteAt(await recentInvites(transaction, place, now), now);
  if (next !== null) throw new Refusal('rate_limited', { retryAt: next.getTime() });
  const workspace = await readWorkspace(transaction, workspaceId);
  const company = await readCompany(transaction, workspaceId);
  const author = await readMember(transaction, workspaceId, actor.uid);
  const earlier = await readEarlier(transaction, workspaceId, access);

  const ref = firestore().collection(paths.invites(workspaceId)).doc();
  const token = newInviteToken();
  const scopes = PORTAL_SCOPES.filter((scope) => wanted.includes(scope));
  const invite = newInvite({ clientId, contactId, contact, scopes, token, now, createdBy: actor.uid });
  if (earlier !== null) transaction.update(firestore().doc(paths.invite(workspaceId, earlier)), { state: 'replaced' });
  transaction.create(ref, invite);
  const { email, expiresAt } = invite;
  const name = contactName(contact);
  const fields = { email, scopes, expiresAt, contactName: name, inviteId: ref.id, invitedAt: now, uid: '' };
  writeAccess(transaction, place, access, { uid: actor.uid, fields: { state: 'invited', ...fields } });
  queueMail(
    transaction,
    `invite-${workspaceId}-${ref.id}`,
    inviteMail({ place, token, inviteId: ref.id, invite, contact, client, workspace, company, author }),
  );
  return { inviteId: ref.id, expiresAt };
}

/** The id of the invitation that ends with the new one, or null. */
async function readEarlier(
  transaction: Transaction,
  workspaceId: string,
  access: PortalAccessFields | null,
): Promise<string | null> {
  if (access === null || access.inviteId === '') return null;
  const earlier = await readInvite(transaction, workspaceId, access.inviteId);
  return earlier?.state === 'pending' ? access.inviteId : null;
}

type NewInvite = Pick<InviteFields, 'clientId' | 'contactId' | 'scopes' | 'createdBy'> & {
  contact: Pick<ContactFields, 'emails'>;
  token: string;
  now: Date;
};

function newInvite({ contact, token, now, ...fields }: NewInvite): InviteFields {
  return {
    ...fields,
    // The first address is the one that a contact goes by everywhere.
    email: contact.emails[0] ?? '',
    tokenHash: hashOfToken(token),
    state: 'pending',
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITE_DAYS * DAY_MILLISECONDS),
    acceptedAt: null,
    acceptedBy: '',
    heldBy: '',
    heldUntil: null,
  };
}
