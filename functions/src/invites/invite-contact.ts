import { contactName } from '@clientele/domain/contact';
import { inviteObstacle } from '@clientele/domain/invite-obstacle';
import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, type PortalScope } from '@clientele/domain/portal';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { readCompany } from '../company/company-documents.ts';
import { firestore } from '../firebase/app.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { readMember } from '../members/member-documents.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { readAccess, readLivingContact, writeAccess, type ContactPlace } from './access-documents.ts';
import { readPending } from './invite-documents.ts';
import { inviteMail } from './invite-mail.ts';
import { issueInvite, requireWithinLimits } from './issue-invite.ts';

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
  const ofContact = firestore()
    .collection(paths.invites(workspaceId))
    .where('clientId', '==', clientId)
    .where('contactId', '==', contactId);
  await requireWithinLimits(transaction, workspaceId, ofContact, now);
  const workspace = await readWorkspace(transaction, workspaceId);
  const company = await readCompany(transaction, workspaceId);
  const author = await readMember(transaction, workspaceId, actor.uid);
  const earlierId = await readPending(transaction, workspaceId, access?.inviteId ?? '');

  const scopes = PORTAL_SCOPES.filter((scope) => wanted.includes(scope));
  const { link, invite } = issueInvite(
    transaction,
    workspaceId,
    // The first address is the one that a contact goes by everywhere.
    { kind: 'contact', clientId, contactId, scopes, email: contact.emails[0] ?? '', createdBy: actor.uid },
    { earlierId, now },
  );
  const { email, expiresAt } = invite;
  const { inviteId } = link;
  const fields = { email, scopes, expiresAt, contactName: contactName(contact), inviteId, invitedAt: now, uid: '' };
  writeAccess(transaction, place, access, { uid: actor.uid, fields: { state: 'invited', ...fields } });
  queueMail(
    transaction,
    `invite-${workspaceId}-${inviteId}`,
    inviteMail({ link, clientId, invite, contact, client, workspace, company, author }),
  );
  return { inviteId, expiresAt };
}
