import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { decideMove, ledgerSchema, type LedgerDecision, type StatusMove } from './ledger.ts';
import { moveCounters } from './move-counters.ts';

/** Moves one client in the counters: ledger and counters in one transaction. */
export async function commitStatusMove(
  workspaceId: string,
  clientId: string,
  move: StatusMove,
): Promise<LedgerDecision['kind']> {
  return inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.statsLedgerEntry(workspaceId, clientId));
    const decision = decideMove(readSnapshot(ledgerSchema, await transaction.get(ref)), move);
    if (decision.kind !== 'moves') return decision.kind;
    transaction.set(ref, move);
    moveCounters(transaction, workspaceId, decision);
    return decision.kind;
  });
}

/** Whether the client is gone for good: late events must leave nothing behind. */
export async function isPurged(workspaceId: string, clientId: string): Promise<boolean> {
  const ledger = readSnapshot(ledgerSchema, await firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)).get());
  return ledger?.purge !== undefined;
}
