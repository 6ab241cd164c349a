import type { ClientStatus } from '@clientele/domain/client-status';
import { paths } from '@clientele/domain/paths';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { countersDelta, decideMove, ledgerSchema, type LedgerDecision, type StatusMove } from './ledger.ts';

/** Every counter of a workspace sits in one document: many clients at once may have to wait for each other. */
export const MAX_ATTEMPTS = 20;

/** Moves one client in the counters: ledger and counters in one transaction. */
export async function commitStatusMove(
  workspaceId: string,
  clientId: string,
  move: StatusMove,
): Promise<LedgerDecision['kind']> {
  return firestore().runTransaction(
    async (transaction) => {
      const ref = firestore().doc(paths.statsLedgerEntry(workspaceId, clientId));
      const decision = decideMove(readSnapshot(ledgerSchema, await transaction.get(ref)), move);
      if (decision.kind !== 'moves') return decision.kind;
      transaction.set(ref, move);
      moveCounters(transaction, workspaceId, decision.from, decision.to);
      return decision.kind;
    },
    { maxAttempts: MAX_ATTEMPTS },
  );
}

/** Increments without reading: the counters are the hottest document of a workspace, and a read would lock it. */
export function moveCounters(
  transaction: Transaction,
  workspaceId: string,
  from: ClientStatus | null,
  to: ClientStatus | null,
): void {
  const delta = countersDelta(from, to);
  if (delta === null) return;
  const increments = Object.entries(delta).map(([status, by]) => [status, FieldValue.increment(by)]);
  transaction.set(firestore().doc(paths.clientStats(workspaceId)), Object.fromEntries(increments), { merge: true });
}

/** Whether the client is gone for good: late events must leave nothing behind. */
export async function isPurged(workspaceId: string, clientId: string): Promise<boolean> {
  const ledger = readSnapshot(ledgerSchema, await firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)).get());
  return ledger?.purge !== undefined;
}
