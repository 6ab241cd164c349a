import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { seesClient } from '@clientele/domain/permissions';
import type { WorkItem } from '@clientele/domain/work-item';
import type { Transaction } from 'firebase-admin/firestore';
import type { Actor } from '../callable/actor.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { readWorkItem } from './work-item-documents.ts';

/** Anybody's item with its client; null when one of them is not there, or the client is out of the actor's sight. */
export async function openWorkItem(
  transaction: Transaction,
  { uid, held }: Actor,
  workspaceId: string,
  workItemId: string,
): Promise<{ item: WorkItem; client: ClientFields } | null> {
  const item = await readWorkItem(transaction, workspaceId, workItemId);
  if (item === null || item.deleted) return null;
  const client = readSnapshot(
    clientSchema,
    await transaction.get(firestore().doc(paths.client(workspaceId, item.clientId))),
  );
  if (client === null || client.deleted || !seesClient(held, uid, client)) return null;
  return { item, client };
}
