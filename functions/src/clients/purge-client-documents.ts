import type { ClientFields } from '@clientele/domain/client';
import { objectPaths, paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { deleteObjects } from '../files/stored-object.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import * as logs from '../logs.ts';
import { moveCounters } from '../stats/move-counters.ts';
import { ledgerSchema, type Ledger } from '../stats/ledger.ts';
import { purgeRelated } from './purge-related.ts';

type PurgedClient = Pick<ClientFields, 'version' | 'code'>;

/**
 * First half of a purge, at once: the record and its code are gone, and the ledger's tombstone both stops late events and remembers that
 * the second half is due. No restore can fall in between. Everything else must have been read in the transaction before.
 */
export async function beginPurge(
  transaction: Transaction,
  workspaceId: string,
  clientId: string,
  client: PurgedClient,
): Promise<void> {
  const ledgerRef = firestore().doc(paths.statsLedgerEntry(workspaceId, clientId));
  const ledger = readSnapshot(ledgerSchema, await transaction.get(ledgerRef));
  const codeRef = client.code === '' ? null : firestore().doc(paths.code(workspaceId, client.code));
  const reservedHere = codeRef !== null && (await transaction.get(codeRef)).get('clientId') === clientId;

  const tombstone: Ledger = { version: client.version, status: null, purge: 'running' };
  transaction.set(ledgerRef, tombstone);
  // Null for a client in the Trash, unless the event that put it there is still on its way.
  moveCounters(transaction, workspaceId, { from: ledger?.status ?? null, to: null });
  if (codeRef !== null && reservedHere) transaction.delete(codeRef);
  transaction.delete(firestore().doc(paths.client(workspaceId, clientId)));
}

/** Second half of a purge: removes everything below the client, what the workspace holds of it, and the content of files. May be repeated, also after it was killed anywhere. */
export async function finishPurge(workspaceId: string, clientId: string): Promise<void> {
  await firestore().recursiveDelete(firestore().doc(paths.client(workspaceId, clientId)));
  await purgeRelated(workspaceId, clientId);
  // After the documents: an upload that ends meanwhile finds none, and its own event deletes it.
  await deleteObjects(objectPaths.files(workspaceId, clientId));
  await deleteObjects(objectPaths.invoices(workspaceId, clientId));
  await firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)).update({ purge: 'done' });
  logs.clientPurged({ workspaceId, clientId });
}
