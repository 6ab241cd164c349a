import { sameValue } from '@clientele/domain/change';
import { clientSchema } from '@clientele/domain/client';
import { identifierKeys } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { sumOver } from '../upkeep/sum-over.ts';

const comparedSchema = clientSchema.pick({ taxIds: true, registrationId: true, identifierKeys: true });
const COMPARED_FIELDS = Object.keys(comparedSchema.shape);

/**
 * Compares what a workspace's clients are found by with their numbers: a client that was written by an earlier version of the product, or
 * past the functions, has none yet. Returns how many were wrong and are right now.
 */
export async function correctIdentifierKeys(workspaceId: string): Promise<number> {
  const clients = firestore()
    .collection(paths.clients(workspaceId))
    .select(...COMPARED_FIELDS);
  const corrected = await sumOver(clients, async (snapshot) =>
    Number(wantedKeys(snapshot) !== null && (await correct(snapshot.ref))),
  );
  logs.identifierKeysCorrected(workspaceId, corrected);
  return corrected;
}

async function correct(ref: DocumentReference): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const keys = wantedKeys(await transaction.get(ref));
    if (keys === null) return false;
    transaction.update(ref, { identifierKeys: keys });
    return true;
  });
}

/** What a client should be found by; null when it is. */
function wantedKeys(snapshot: DocumentSnapshot): string[] | null {
  const client = readSnapshot(comparedSchema, snapshot);
  if (client === null) return null;
  const keys = identifierKeys(client);
  return sameValue(keys, client.identifierKeys) ? null : keys;
}
