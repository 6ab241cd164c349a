import { CONTACT_LIMIT_SECONDS, WORKSPACE_LIMIT_SECONDS, type SentInvites } from '@clientele/domain/invite-limits';
import { INVITES_PER_CONTACT_AND_DAY, INVITES_PER_WORKSPACE_AND_HOUR } from '@clientele/domain/invite';
import { paths } from '@clientele/domain/paths';
import { Timestamp, type Query, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import type { ContactPlace } from './access-documents.ts';

/** The invitations that the limits count; read in the transaction, so that two at once cannot both be the last that is allowed. */
export async function recentInvites(
  transaction: Transaction,
  { workspaceId, clientId, contactId }: ContactPlace,
  now: Date,
): Promise<SentInvites> {
  const invites = firestore().collection(paths.invites(workspaceId));
  const ofContact = invites.where('clientId', '==', clientId).where('contactId', '==', contactId);
  return {
    contact: await newest(transaction, ofContact, before(now, CONTACT_LIMIT_SECONDS), INVITES_PER_CONTACT_AND_DAY),
    workspace: await newest(transaction, invites, before(now, WORKSPACE_LIMIT_SECONDS), INVITES_PER_WORKSPACE_AND_HOUR),
  };
}

function before(now: Date, seconds: number): Date {
  return new Date(now.getTime() - seconds * 1000);
}

async function newest(transaction: Transaction, invites: Query, since: Date, limit: number): Promise<Date[]> {
  const found = invites.where('createdAt', '>', since).orderBy('createdAt', 'desc').limit(limit).select('createdAt');
  const { docs } = await transaction.get(found);
  return docs.flatMap((snapshot) => {
    const createdAt: unknown = snapshot.get('createdAt');
    return createdAt instanceof Timestamp ? [createdAt.toDate()] : [];
  });
}
