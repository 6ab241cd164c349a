import {
  saveIdentifiersInputSchema,
  type ClientWritten,
  type SaveIdentifiersInput,
} from '@clientele/domain/client-calls';
import { sameValue } from '@clientele/domain/change';
import { identifierKeys } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { editStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openClient } from './client-documents.ts';
import { requireReasonForTwins } from './identifier-twins.ts';

/** Writes a client's tax and registration numbers. Needs `clients.update` and sight of the client; a number that another client has needs a reason. */
export const saveIdentifiers = defineCallable({
  name: 'saveIdentifiers',
  input: saveIdentifiersInputSchema,
  run: saveIdentifiersAs,
});

async function saveIdentifiersAs(
  { workspaceId, clientId, version, overrideReason, taxIds, registrationId }: SaveIdentifiersInput,
  caller: Caller,
): Promise<ClientWritten> {
  const identifiers = { taxIds, registrationId };
  const newVersion = await inTransaction(async (transaction) => {
    const place = { workspaceId, clientId };
    const { actor, client } = await openClient(transaction, caller, place, 'clients.update');
    if (client.version !== version) throw new Refusal('version_conflict', { version: client.version });
    if (sameValue(identifiers, { taxIds: client.taxIds, registrationId: client.registrationId })) return version;
    const change = await requireReasonForTwins(transaction, actor, place, identifiers, overrideReason);
    transaction.update(firestore().doc(paths.client(workspaceId, clientId)), {
      ...identifiers,
      identifierKeys: identifierKeys(identifiers),
      ...editStamps(actor.uid, version + 1, change),
    });
    return version + 1;
  });
  if (newVersion !== version) logs.identifiersSaved({ workspaceId, clientId }, caller.uid, newVersion);
  return { version: newVersion };
}
