import type { ClientStats, ClientStatus } from '@clientele/domain/client-status';
import { paths } from '@clientele/domain/paths';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { countersDelta } from './ledger.ts';

type CountedMove = { from: ClientStatus | null; to: ClientStatus | null };

/** Takes one client from one counter to another; null stands for "not counted". */
export function moveCounters(transaction: Transaction, workspaceId: string, { from, to }: CountedMove): void {
  const delta = countersDelta(from, to);
  if (delta !== null) addToCounters(transaction, workspaceId, delta);
}

/** Adds without reading: the counters are the hottest document of a workspace, and a read would lock it. */
export function addToCounters(transaction: Transaction, workspaceId: string, delta: ClientStats): void {
  const increments = Object.entries(delta).map(([status, by]) => [status, FieldValue.increment(by)]);
  transaction.set(firestore().doc(paths.clientStats(workspaceId)), Object.fromEntries(increments), { merge: true });
}
