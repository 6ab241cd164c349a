import { activityEntryId, paths } from '@clientele/domain/paths';
import { instantSchema, stampsSchema } from '@clientele/domain/stamps';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import * as z from 'zod';
import { commitClientPlan } from '../clients/commit-client-plan.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import * as logs from '../logs.ts';
import { planRepair } from './plan-repair.ts';

const timeSchema = z.object({ at: instantSchema });

/**
 * Fills the gaps in the timelines of a workspace: a client at version N must have the entries 1..N. Returns how many were missing.
 * @param changedSince leaves out clients that were last changed before
 */
export async function repairTimeline(workspaceId: string, changedSince?: Date): Promise<number> {
  const all = firestore().collection(paths.clients(workspaceId)).orderBy('updatedAt');
  let entriesAdded = 0;
  for await (const page of pagesOf(changedSince === undefined ? all : all.where('updatedAt', '>=', changedSince))) {
    const added = await Promise.all(page.map((snapshot) => repairClient(workspaceId, snapshot)));
    entriesAdded += added.reduce((sum, count) => sum + count, 0);
  }
  logs.timelineRepaired(workspaceId, entriesAdded);
  return entriesAdded;
}

async function repairClient(workspaceId: string, snapshot: QueryDocumentSnapshot): Promise<number> {
  const clientId = snapshot.id;
  try {
    const client = parseDocument(stampsSchema, snapshot.ref.path, snapshot.data());
    const missing = planRepair(client, await entryTimes(workspaceId, clientId, client.version));
    for (const entry of missing) await commitClientPlan(workspaceId, clientId, { entry, statusMove: null });
    return missing.length;
  } catch (error) {
    await buryUnreadable(error);
    return 0;
  }
}

async function entryTimes(workspaceId: string, clientId: string, newest: number): Promise<Map<number, Date>> {
  const versions = Array.from({ length: newest }, (_, index) => index + 1);
  const refs = versions.map((version) =>
    firestore().doc(paths.activityEntry(workspaceId, clientId, activityEntryId(clientId, version))),
  );
  const snapshots = await firestore().getAll(...refs, { fieldMask: ['at'] });
  const times = new Map<number, Date>();
  snapshots.forEach((snapshot, index) => {
    const entry = readSnapshot(timeSchema, snapshot);
    if (entry !== null) times.set(index + 1, entry.at);
  });
  return times;
}
