import { clientSchema } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { moveCounters } from './move-counters.ts';
import { correctionOf, ledgerSchema, type Ledger, type StatusMove } from './ledger.ts';
import { inTransaction } from '../firebase/transaction.ts';

const countedSchema = clientSchema.pick({ version: true, status: true, deleted: true });

type Refs = { client: DocumentReference; ledger: DocumentReference };

/** Corrects the ledgers of some clients, and the counters with them. Returns how many were wrong. */
export async function correctLedgers(workspaceId: string, clientIds: readonly string[]): Promise<number> {
  const pairs = clientIds.map((clientId) => ({
    client: firestore().doc(paths.client(workspaceId, clientId)),
    ledger: firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)),
  }));
  const snapshots = await firestore().getAll(...pairs.flatMap(({ client, ledger }) => [client, ledger]));
  const corrected = await Promise.all(
    pairs.map((refs, index) => correctIfWrong(workspaceId, refs, snapshots.slice(index * 2, index * 2 + 2))),
  );
  return corrected.filter(Boolean).length;
}

/** Most ledgers are right: only one that looks wrong is worth a transaction, which decides for itself. */
async function correctIfWrong(workspaceId: string, refs: Refs, looked: DocumentSnapshot[]): Promise<boolean> {
  try {
    if (decide(looked).correction === null) return false;
    return await inTransaction(async (transaction) => {
      const { ledger, correction } = decide(await transaction.getAll(refs.client, refs.ledger));
      if (correction === null) return false;
      transaction.set(refs.ledger, correction);
      moveCounters(transaction, workspaceId, { from: ledger?.status ?? null, to: correction.status });
      return true;
    });
  } catch (error) {
    await buryUnreadable(error);
    return false;
  }
}

function decide([client, ledger]: DocumentSnapshot[]): { ledger: Ledger | null; correction: StatusMove | null } {
  if (client === undefined || ledger === undefined) return { ledger: null, correction: null };
  const present = readSnapshot(ledgerSchema, ledger);
  return { ledger: present, correction: correctionOf(present, readSnapshot(countedSchema, client)) };
}
