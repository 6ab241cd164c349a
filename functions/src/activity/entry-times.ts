import { activityEntryId, paths } from '@clientele/domain/paths';
import { instantSchema } from '@clientele/domain/stamps';
import * as z from 'zod';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import type { EntryPlace } from './commit-entry.ts';

const timeSchema = z.object({ at: instantSchema });

/** When the entries of a document's versions 1..N were, by version; those that are missing are left out. */
export async function entryTimes(
  { workspaceId, clientId, documentId }: EntryPlace,
  newest: number,
): Promise<Map<number, Date>> {
  const versions = Array.from({ length: newest }, (_, index) => index + 1);
  const refs = versions.map((version) =>
    firestore().doc(paths.activityEntry(workspaceId, clientId, activityEntryId(documentId, version))),
  );
  const snapshots = await firestore().getAll(...refs, { fieldMask: ['at'] });
  const times = new Map<number, Date>();
  snapshots.forEach((snapshot, index) => {
    const entry = readSnapshot(timeSchema, snapshot);
    if (entry !== null) times.set(index + 1, entry.at);
  });
  return times;
}
