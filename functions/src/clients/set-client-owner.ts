import {
  setClientOwnerInputSchema,
  type SetClientOwnerInput,
  type SetClientOwnerResult,
} from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import { linkedUids } from '@clientele/domain/project-links';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import * as logs from '../logs.ts';
import { requireActiveMember } from '../members/member-documents.ts';
import { openClient } from './client-documents.ts';
import { editStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { writeViewers } from '../projects/links.ts';
import { readProjects } from '../projects/project-documents.ts';

/** Hands a client to another member, who is linked to it from then on; the former owner only by what else links them. Needs `clients.update` and sight of the client. */
export const setClientOwner = defineCallable({
  name: 'setClientOwner',
  input: setClientOwnerInputSchema,
  run: setClientOwnerAs,
});

async function setClientOwnerAs(
  { workspaceId, clientId, ownerUid, version }: SetClientOwnerInput,
  caller: Caller,
): Promise<SetClientOwnerResult> {
  const newVersion = await inTransaction(async (transaction) => {
    const { actor, client } = await openClient(transaction, caller, { workspaceId, clientId }, 'clients.update');
    if (client.version !== version) throw new Refusal('version_conflict', { version: client.version });
    await requireActiveMember(transaction, workspaceId, ownerUid);
    if (client.ownerUid === ownerUid) return version;
    const projects = await readProjects(transaction, { workspaceId, clientId });
    const linked = linkedUids({ ...client, ownerUid }, projects);
    transaction.update(firestore().doc(paths.client(workspaceId, clientId)), {
      ownerUid,
      memberUids: linked,
      ...editStamps(actor.uid, version + 1),
    });
    writeViewers(transaction, workspaceId, projects, linked);
    return version + 1;
  });
  if (newVersion !== version) logs.clientOwnerSet({ workspaceId, clientId }, caller.uid, newVersion);
  return { version: newVersion };
}
