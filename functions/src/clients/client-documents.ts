import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { seesClient } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import type { Actor } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

/** A client that the actor may see, in the Trash or not. One that they may not see is answered like one that does not exist. */
export async function requireSeenClient(
  transaction: Transaction,
  actor: Actor,
  workspaceId: string,
  clientId: string,
): Promise<ClientFields> {
  const client = readSnapshot(
    clientSchema,
    await transaction.get(firestore().doc(paths.client(workspaceId, clientId))),
  );
  if (client === null || !seesClient(actor.held, actor.uid, client)) throw new Refusal('client_not_found');
  return client;
}
