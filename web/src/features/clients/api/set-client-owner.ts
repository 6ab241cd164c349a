import type { Client } from '@clientele/domain/client';
import type { SetClientOwnerInput, SetClientOwnerResult } from '@clientele/domain/member';
import { failureOf } from '../../../firebase/failure.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import type { Session } from '../../../session/session.tsx';
import { readNewestClient } from './read-newest-client.ts';

/**
 * Hands the client to another member. Somebody else's edit of other fields is no obstacle; `version_conflict` means that the owner
 * was changed meanwhile. Needs the network: who is linked to a client is decided by the server.
 */
export function setClientOwner(session: Session, client: Client, ownerUid: string): Promise<void> {
  return trackWrite(hand(session, client, client.version, ownerUid));
}

async function hand(session: Session, client: Client, version: number, ownerUid: string): Promise<void> {
  const workspaceId = session.workspace.id;
  try {
    await call<SetClientOwnerInput, SetClientOwnerResult>('setClientOwner', {
      workspaceId,
      clientId: client.id,
      ownerUid,
      version,
    });
  } catch (error) {
    if (failureOf(error).code !== 'version_conflict') throw error;
    const newest = await readNewestClient(workspaceId, client.id);
    if (newest === null || newest.deleted) throw new RefusedWrite('client_not_found');
    if (newest.ownerUid !== client.ownerUid || newest.version === version) throw error;
    await hand(session, client, newest.version, ownerUid);
  }
}
