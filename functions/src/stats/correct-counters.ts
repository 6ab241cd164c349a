import { CLIENT_STATUSES, NO_CLIENTS, type ClientStats } from '@clientele/domain/client-status';
import { paths } from '@clientele/domain/paths';
import { FieldValue, type DocumentSnapshot, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { inSnapshot, inTransaction } from '../firebase/transaction.ts';
import { addToCounters } from './move-counters.ts';

/**
 * Makes the counters say what the ledger says. Live triggers move both in one transaction, so the difference between the two is the same
 * at every moment: it is taken from a snapshot, which locks nothing, and added to whatever the counters have become meanwhile.
 * Returns the ledger's counts at that moment, and whether the counters were wrong.
 */
export async function correctCounters(workspaceId: string): Promise<{ stats: ClientStats; wrong: boolean }> {
  for (;;) {
    const { stats, drift, recounts } = await inSnapshot((transaction) => measure(transaction, workspaceId));
    if (drift === null) return { stats, wrong: false };
    if (await inTransaction((transaction) => addOnce(transaction, workspaceId, drift, recounts)))
      return { stats, wrong: true };
  }
}

async function measure(transaction: Transaction, workspaceId: string) {
  const [counters, recount] = await transaction.getAll(
    firestore().doc(paths.clientStats(workspaceId)),
    firestore().doc(paths.clientRecount(workspaceId)),
  );
  const ledger = firestore().collection(paths.statsLedger(workspaceId));
  const stats = { ...NO_CLIENTS };
  const drift = { ...NO_CLIENTS };
  for (const status of CLIENT_STATUSES) {
    stats[status] = (await transaction.get(ledger.where('status', '==', status).count())).data().count;
    drift[status] = stats[status] - (numberIn(counters, status) ?? 0);
  }
  const wrong = CLIENT_STATUSES.some((status) => drift[status] !== 0 || numberIn(counters, status) === undefined);
  return { stats, drift: wrong ? drift : null, recounts: numberIn(recount, 'count') ?? 0 };
}

/** Two recounts may find the same difference at once: whoever finds the number of recounts raised must measure again. */
async function addOnce(
  transaction: Transaction,
  workspaceId: string,
  drift: ClientStats,
  recounts: number,
): Promise<boolean> {
  const recountRef = firestore().doc(paths.clientRecount(workspaceId));
  if ((numberIn(await transaction.get(recountRef), 'count') ?? 0) !== recounts) return false;
  transaction.set(recountRef, { count: recounts + 1, at: FieldValue.serverTimestamp() });
  addToCounters(transaction, workspaceId, drift);
  return true;
}

function numberIn(snapshot: DocumentSnapshot | undefined, field: string): number | undefined {
  const value: unknown = snapshot?.get(field);
  return typeof value === 'number' ? value : undefined;
}
