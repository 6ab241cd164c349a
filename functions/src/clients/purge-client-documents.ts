import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { objectPaths, paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { deleteObjects } from '../files/stored-object.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import { countIssued } from '../invoices/issued-invoices.ts';
import * as logs from '../logs.ts';
import { moveCounters } from '../stats/move-counters.ts';
import { ledgerSchema, type Ledger } from '../stats/ledger.ts';
import { countDoomed } from './count-doomed.ts';
import { purgeRelated } from './purge-related.ts';

type PurgedClient = Pick<ClientFields, 'displayName' | 'version' | 'code' | 'deletedAt' | 'issuedInvoices'>;

/**
 * First half of a purge, at once: the record and its code are gone, the workspace's history tells it, and the ledger's tombstone both stops
 * late events and remembers that the second half is due. No restore can fall in between. Everything else must have been read in the
 * transaction before. Throws the Refusal invoices_issued, whatever the record says of its invoices.
 */
export async function beginPurge(
  transaction: Transaction,
  place: ClientPlace,
  client: PurgedClient,
  actorUid: string,
): Promise<void> {
  const { workspaceId, clientId } = place;
  if (client.issuedInvoices > 0 || (await countIssued(transaction, place)) > 0) throw new Refusal('invoices_issued');
  const counts = await countDoomed(transaction, place);
  const ledgerRef = firestore().doc(paths.statsLedgerEntry(workspaceId, clientId));
  const ledger = readSnapshot(ledgerSchema, await transaction.get(ledgerRef));
  const codeRef = client.code === '' ? null : firestore().doc(paths.code(workspaceId, client.code));
  const reservedHere = codeRef !== null && (await transaction.get(codeRef)).get('clientId') === clientId;

  const tombstone: Ledger = { version: client.version, status: null, purge: 'running' };
  // The moment of its deletion tells apart what had the same id one after the other.
  const entryId = `purged-${clientId}-${client.deletedAt?.getTime() ?? 0}`;
  recordWorkspaceEntry(transaction, workspaceId, entryId, {
    kind: 'client.purged',
    actorUid,
    subjectId: clientId,
    subject: client.displayName,
    changes: {},
    counts,
  });
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
