import { clientSchema, type ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import { seesClient, type Permission } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Actor, type Caller } from '../callable/actor.ts';
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

/** A client that somebody works on, and what they may do. */
export type OpenClient = { actor: Actor; client: ClientFields };

/** Throws the Refusals of requireActor() and client_not_found, also for a client in the Trash. */
export async function openClient(
  transaction: Transaction,
  caller: Caller,
  { workspaceId, clientId }: ClientPlace,
  permission: Permission,
  ...further: readonly Permission[]
): Promise<OpenClient> {
  const actor = await requireActor(transaction, caller, workspaceId, permission, ...further);
  const client = await requireSeenClient(transaction, actor, workspaceId, clientId);
  if (client.deleted) throw new Refusal('client_not_found');
  return { actor, client };
}
