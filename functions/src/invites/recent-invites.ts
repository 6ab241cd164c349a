import { PERSON_LIMIT_SECONDS, WORKSPACE_LIMIT_SECONDS, type SentInvites } from '@clientele/domain/invite-limits';
import { INVITES_PER_PERSON_AND_DAY, INVITES_PER_WORKSPACE_AND_HOUR } from '@clientele/domain/invite';
import { paths } from '@clientele/domain/paths';
import { Timestamp, type Query, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/** The invitations that the limits count; read in the transaction, so that two at once cannot both be the last that is allowed. */
export async function recentInvites(
  transaction: Transaction,
  workspaceId: string,
  ofPerson: Query,
  now: Date,
): Promise<SentInvites> {
  const all = firestore().collection(paths.invites(workspaceId));
  return {
    person: await newest(transaction, ofPerson, before(now, PERSON_LIMIT_SECONDS), INVITES_PER_PERSON_AND_DAY),
    workspace: await newest(transaction, all, before(now, WORKSPACE_LIMIT_SECONDS), INVITES_PER_WORKSPACE_AND_HOUR),
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
