import { clientSchema } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { readAccess, type ContactPlace } from '../invites/access-documents.ts';
import { endAccess } from '../invites/end-access.ts';
import * as logs from '../logs.ts';

const closedPart = clientSchema.pick({ deleted: true, updatedBy: true });

/**
 * A client in the Trash has no portal: everybody's access ends, in the name of whoever put it there, and does not come back with the
 * client. Safe to run again.
 */
export async function closePortal(place: ClientPlace): Promise<void> {
  const { docs } = await firestore()
    .collection(paths.accesses(place.workspaceId, place.clientId))
    .where('state', 'in', ['invited', 'onboarded'])
    .select()
    .get();
  for (const { id } of docs) await endIfTrashed({ ...place, contactId: id });
}

/** What the event says may be old: the client is asked again. */
async function endIfTrashed(place: ContactPlace): Promise<void> {
  const ended = await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.client(place.workspaceId, place.clientId));
    const client = readSnapshot(closedPart, await transaction.get(ref));
    const access = await readAccess(transaction, place);
    if (client === null || !client.deleted || access === null) return null;
    return { actorUid: client.updatedBy, ...(await endAccess(transaction, place, access, client.updatedBy)) };
  });
  if (ended === null) return;
  logs.accessWritten(place, ended.actorUid, 'closePortal', ended.version);
  if (ended.uid !== '') await rebuildClaims(ended.uid);
}
