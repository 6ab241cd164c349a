import { purgeClientInputSchema, type PurgeClientInput } from '@clientele/domain/upkeep';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { requireSeenClient } from './client-documents.ts';
import { beginPurge, finishPurge } from './purge-client-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Removes a client in the Trash for good, before its time. Needs `workspace.manage` and sight of the client, which has no issued invoice. */
export const purgeClient = defineCallable({
  name: 'purgeClient',
  input: purgeClientInputSchema,
  run: purgeClientAs,
  options: { timeoutSeconds: 300 },
});

async function purgeClientAs({ workspaceId, clientId }: PurgeClientInput, caller: Caller): Promise<null> {
  await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const client = await requireSeenClient(transaction, actor, workspaceId, clientId);
    if (!client.deleted) throw new Refusal('not_in_trash');
    await beginPurge(transaction, { workspaceId, clientId }, client, actor.uid);
  });
  await finishPurge(workspaceId, clientId);
  return null;
}
