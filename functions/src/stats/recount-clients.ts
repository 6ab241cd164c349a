import { CLIENT_STATUSES, NO_CLIENTS, type ClientStats } from '@clientele/domain/client-status';
import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import type { Query } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { pagesOf } from '../firebase/pages.ts';
import * as logs from '../logs.ts';
import { MAX_ATTEMPTS } from './commit-status-move.ts';
import { correctLedgers } from './correct-ledgers.ts';

export type Recount = { stats: ClientStats; clientsCorrected: number };

/**
 * Makes the counters of a workspace right whatever happened to them: first every client is compared with its ledger, then the counters are
 * set from the ledger. Writes happen in transactions that the live triggers contend with, so that it may run at any time.
 */
export async function recountClients(workspaceId: string): Promise<Recount> {
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  const counted = firestore()
    .collection(paths.statsLedger(workspaceId))
    .where('status', 'in', CLIENT_STATUSES)
    .select();
  // The ledger's own pass finds clients that are counted and no longer exist.
  const clientsCorrected = (await correctAll(workspaceId, clients)) + (await correctAll(workspaceId, counted));
  const { stats, statsCorrected } = await setCounters(workspaceId);
  logs.recounted(workspaceId, clientsCorrected, statsCorrected);
  return { stats, clientsCorrected };
}

/**
 * Recounts only when the counters disagree with the clients. Costs a read per thousand clients instead of several per client; an event
 * that is still on its way causes a recount too many, which does no harm.
 */
export async function recountIfWrong(workspaceId: string): Promise<void> {
  const present = (await firestore().doc(paths.clientStats(workspaceId)).get()).data();
  const live = firestore().collection(paths.clients(workspaceId)).where('deleted', '==', false);
  if (!sameValue(present, await countByStatus((query) => query.count().get(), live))) await recountClients(workspaceId);
}

async function correctAll(workspaceId: string, query: Query): Promise<number> {
  let corrected = 0;
  for await (const page of pagesOf(query))
    corrected += await correctLedgers(
      workspaceId,
      page.map((snapshot) => snapshot.id),
    );
  return corrected;
}

/** The counters are read as well, so that a live trigger that moves them meanwhile makes this transaction start again. */
async function setCounters(workspaceId: string): Promise<{ stats: ClientStats; statsCorrected: boolean }> {
  const statsRef = firestore().doc(paths.clientStats(workspaceId));
  const ledger = firestore().collection(paths.statsLedger(workspaceId));
  return firestore().runTransaction(
    async (transaction) => {
      const present = (await transaction.get(statsRef)).data();
      const stats = await countByStatus((query) => transaction.get(query.count()), ledger);
      const statsCorrected = !sameValue(present, stats);
      if (statsCorrected) transaction.set(statsRef, stats);
      return { stats, statsCorrected };
    },
    { maxAttempts: MAX_ATTEMPTS },
  );
}

type Count = (query: Query) => Promise<{ data: () => { count: number } }>;

/** One count after the other: a transaction that loses a conflict is closed, and a second read on its way would fail without a retry. */
async function countByStatus(count: Count, all: Query): Promise<ClientStats> {
  const stats = { ...NO_CLIENTS };
  for (const status of CLIENT_STATUSES) stats[status] = (await count(all.where('status', '==', status))).data().count;
  return stats;
}
