import { CLIENT_STATUSES, NO_CLIENTS, type ClientStats } from '@clientele/domain/client-status';
import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import type { Query } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { pagesOf } from '../firebase/pages.ts';
import * as logs from '../logs.ts';
import { correctCounters } from './correct-counters.ts';
import { correctLedgers } from './correct-ledgers.ts';

export type Recount = { stats: ClientStats; clientsCorrected: number };

/**
 * Makes the counters of a workspace right whatever happened to them: first every client is compared with its ledger, then the counters
 * with the ledgers. May run at any time, beside live triggers and beside another recount.
 */
export async function recountClients(workspaceId: string): Promise<Recount> {
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  const counted = firestore()
    .collection(paths.statsLedger(workspaceId))
    .where('status', 'in', CLIENT_STATUSES)
    .select();
  // The ledger's own pass finds clients that are counted and no longer exist.
  const clientsCorrected = (await correctAll(workspaceId, clients)) + (await correctAll(workspaceId, counted));
  const { stats, wrong } = await correctCounters(workspaceId);
  logs.recounted(workspaceId, clientsCorrected, wrong);
  return { stats, clientsCorrected };
}

async function correctAll(workspaceId: string, query: Query): Promise<number> {
  let corrected = 0;
  for await (const page of pagesOf(query)) {
    corrected += await correctLedgers(
      workspaceId,
      page.map((snapshot) => snapshot.id),
    );
  }
  return corrected;
}

/**
 * Recounts only when the counters disagree with the clients. Costs a read per thousand clients instead of several per client; an event
 * that is still on its way causes a recount too many, which does no harm.
 */
export async function recountIfWrong(workspaceId: string): Promise<void> {
  const present = (await firestore().doc(paths.clientStats(workspaceId)).get()).data();
  const live = firestore().collection(paths.clients(workspaceId)).where('deleted', '==', false);
  if (!sameValue(present, await countClients(live))) await recountClients(workspaceId);
}

async function countClients(all: Query): Promise<ClientStats> {
  const stats = { ...NO_CLIENTS };
  for (const status of CLIENT_STATUSES) {
    stats[status] = (await all.where('status', '==', status).count().get()).data().count;
  }
  return stats;
}
