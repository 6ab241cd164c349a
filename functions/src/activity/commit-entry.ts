import { activityEntrySchema, type ActivityFields } from '@clientele/domain/activity';
import { activityEntryId, paths } from '@clientele/domain/paths';
import type { DocumentReference } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { isAlreadyExists } from '../firebase/error-codes.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Where an entry belongs: the client's timeline, and the document (the client itself or a subject, `contact-x`) whose version it tells. */
export type EntryPlace = { workspaceId: string; clientId: string; documentId: string };

/** Writes the entry of one version of a document with create(): a redelivered event changes nothing. Returns whether it was written. */
export async function commitEntry(place: EntryPlace, entry: ActivityFields): Promise<boolean> {
  const ref = entryRef(place, entry.version);
  try {
    await ref.create(entry);
    return true;
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
    return isUnrecorded(entry) ? false : replaceUnrecorded(ref, entry);
  }
}

/** The repair may have been faster than a late event. What really happened takes the place of "unrecorded", and of nothing else. */
async function replaceUnrecorded(ref: DocumentReference, entry: ActivityFields): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const present = readSnapshot(activityEntrySchema, await transaction.get(ref));
    if (present === null || !isUnrecorded(present)) return false;
    transaction.set(ref, entry);
    return true;
  });
}

/** Takes back an entry that a late event wrote into the timeline of a purged client. */
export async function withdrawEntry(place: EntryPlace, version: number): Promise<void> {
  await entryRef(place, version).delete();
}

function isUnrecorded({ kind }: ActivityFields): boolean {
  return kind.endsWith('.unrecorded');
}

function entryRef({ workspaceId, clientId, documentId }: EntryPlace, version: number): DocumentReference {
  return firestore().doc(paths.activityEntry(workspaceId, clientId, activityEntryId(documentId, version)));
}
