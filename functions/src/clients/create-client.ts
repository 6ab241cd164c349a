import { createClientInputSchema, type ClientWritten, type CreateClientInput } from '@clientele/domain/client-calls';
import { clientSchema } from '@clientele/domain/client';
import { identifierKeys } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { creationStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { requireReasonForTwins } from './identifier-twins.ts';

/** Creates a client that comes with tax or registration numbers, and reserves its code: all or nothing. Needs `clients.create`. */
export const createClient = defineCallable({
  name: 'createClient',
  input: createClientInputSchema,
  run: createClientAs,
});

async function createClientAs(
  { workspaceId, clientId, client, overrideReason }: CreateClientInput,
  caller: Caller,
): Promise<ClientWritten> {
  const ref = firestore().doc(paths.client(workspaceId, clientId));
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'clients.create');
    const present = readSnapshot(clientSchema, await transaction.get(ref));
    // Sent again after the connection broke, the call meets its own result.
    if (present !== null && present.createdBy === actor.uid) return present.version;
    if (present !== null) throw new Refusal('version_conflict');
    const change = await requireReasonForTwins(transaction, actor, { workspaceId, clientId }, client, overrideReason);
    await reserveCode(transaction, workspaceId, clientId, client.code);
    transaction.create(ref, {
      ...client,
      identifierKeys: identifierKeys(client),
      ownerUid: actor.uid,
      memberUids: [actor.uid],
      deleted: false,
      deletedAt: null,
      deletedBy: '',
      ...creationStamps(actor.uid, change),
    });
    return 1;
  });
  logs.clientCreated({ workspaceId, clientId }, caller.uid);
  return { version };
}

/** Reads before it writes; nothing may have been written in the transaction yet. */
async function reserveCode(
  transaction: Transaction,
  workspaceId: string,
  clientId: string,
  code: string,
): Promise<void> {
  if (code === '') return;
  const ref = firestore().doc(paths.code(workspaceId, code));
  if ((await transaction.get(ref)).exists)
    throw new Refusal('invalid_input', { problems: [{ path: 'code', code: 'code_taken' }] });
  transaction.create(ref, { clientId });
}
