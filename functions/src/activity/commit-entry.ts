import { activityEntrySchema, type ActivityFields } from '@clientele/domain/activity';
import { activityEntryId, paths } from '@clientele/domain/paths';
import type { DocumentReference } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { isAlreadyExists } from '../firebase/error-codes.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Writes the entry of one version of a client with create(): a redelivered event changes nothing. Returns whether it was written. */
export async function commitEntry(workspaceId: string, clientId: string, entry: ActivityFields): Promise<boolean> {
  const ref = entryRef(workspaceId, clientId, entry.version);
  try {
    await ref.create(entry);
    return true;
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
    return entry.kind === 'client.unrecorded' ? false : replaceUnrecorded(ref, entry);
  }
}

/** The repair may have been faster than a late event. What really happened takes the place of "unrecorded", and of nothing else. */
async function replaceUnrecorded(ref: DocumentReference, entry: ActivityFields): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const present = readSnapshot(activityEntrySchema, await transaction.get(ref));
    if (present?.kind !== 'client.unrecorded') return false;
    transaction.set(ref, entry);
    return true;
  });
}

/** Takes back an entry that a late event wrote into the timeline of a purged client. */
export async function withdrawEntry(workspaceId: string, clientId: string, version: number): Promise<void> {
  await entryRef(workspaceId, clientId, version).delete();
}

function entryRef(workspaceId: string, clientId: string, version: number): DocumentReference {
  return firestore().doc(paths.activityEntry(workspaceId, clientId, activityEntryId(clientId, version)));
}
