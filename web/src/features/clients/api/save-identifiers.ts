import { sameValue } from '@clientele/domain/change';
import type { Client, Identifiers } from '@clientele/domain/client';
import type { ClientWritten, SaveIdentifiersInput } from '@clientele/domain/client-calls';
import { failureOf } from '../../../firebase/failure.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import type { Session } from '../../../session/session.tsx';
import { readNewestClient } from './read-newest-client.ts';

type SaveIdentifiers = {
  client: Pick<Client, 'id' | 'version'>;
  /** the numbers that the edit started from */
  base: Identifiers;
  mine: Identifiers;
  /** why a number that another client has may stand here as well; '' for none */
  overrideReason: string;
};

/**
 * Saves a client's numbers. Somebody else's edit of other fields is no obstacle; `version_conflict` means that the numbers themselves were
 * changed meanwhile, `identifier_taken` that another client has one of them (see `twinsOf()`). Needs the network.
 */
export function saveIdentifiers(session: Session, save: SaveIdentifiers): Promise<void> {
  return trackWrite(attempt(session.workspace.id, save, save.client.version));
}

async function attempt(workspaceId: string, save: SaveIdentifiers, version: number): Promise<void> {
  const { client, base, mine, overrideReason } = save;
  try {
    await call<SaveIdentifiersInput, ClientWritten>('saveIdentifiers', {
      workspaceId,
      clientId: client.id,
      version,
      ...mine,
      overrideReason,
    });
  } catch (error) {
    if (failureOf(error).code !== 'version_conflict') throw error;
    const newest = await readNewestClient(workspaceId, client.id);
    if (newest === null || newest.deleted) throw new RefusedWrite('client_not_found');
    const { taxIds, registrationId } = newest;
    if (!sameValue(base, { taxIds, registrationId }) || newest.version === version) throw error;
    await attempt(workspaceId, save, newest.version);
  }
}
