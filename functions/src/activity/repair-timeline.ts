import { OF_CLIENT } from '@clientele/domain/audience';
import { paths } from '@clientele/domain/paths';
import { stampsSchema } from '@clientele/domain/stamps';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { commitClientPlan } from '../clients/commit-client-plan.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import * as logs from '../logs.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { entryTimes } from './entry-times.ts';
import { planRepair } from './plan-repair.ts';

/**
 * Fills the gaps that the clients of a workspace have in their timelines: a client at version N must have the entries 1..N. What hangs on
 * them is another matter (`repairSubjects`). Returns how many were missing.
 * @param changedSince leaves out clients that were last changed before
 */
export async function repairTimeline(workspaceId: string, changedSince?: Date): Promise<number> {
  const all = firestore().collection(paths.clients(workspaceId)).orderBy('updatedAt');
  const looked = changedSince === undefined ? all : all.where('updatedAt', '>=', changedSince);
  const entriesAdded = await sumOver(looked, (snapshot) => repairClient(workspaceId, snapshot));
  logs.timelineRepaired(workspaceId, entriesAdded);
  return entriesAdded;
}

async function repairClient(workspaceId: string, snapshot: QueryDocumentSnapshot): Promise<number> {
  const clientId = snapshot.id;
  const client = parseDocument(stampsSchema, snapshot.ref.path, snapshot.data());
  const times = await entryTimes({ workspaceId, clientId, documentId: clientId }, client.version);
  const gaps = planRepair(client, times);
  for (const gap of gaps) {
    const entry = { kind: 'client.unrecorded', audience: OF_CLIENT, changes: {}, ...gap } as const;
    await commitClientPlan(workspaceId, clientId, { entry, statusMove: null });
  }
  return gaps.length;
}
