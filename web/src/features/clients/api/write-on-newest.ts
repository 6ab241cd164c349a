import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { doc, getDocFromServer, updateDoc, type DocumentData, type DocumentReference } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';

/** How often somebody else may be faster before the write gives up. */
const ATTEMPTS = 3;

type ClientWrite = {
  workspaceId: string;
  /** the record as it was seen when the person decided */
  seen: Pick<Client, 'id' | 'version'>;
  /** the update on top of a given version, stamps included */
  update: (version: number) => DocumentData;
  /** whether the decision still makes sense on a record that somebody else has changed meanwhile */
  stillFits: (newest: Client) => boolean;
};

/**
 * Writes on the version that was seen. When somebody else was faster but touched something else, writes again on theirs.
 * Throws `RefusedWrite` with `client_not_found` or `version_conflict`, or the rules' refusal when the right is missing.
 * Offline it does not settle before the network is back.
 */
export function writeOnNewest(write: ClientWrite): Promise<void> {
  return trackWrite(attempt(write, write.seen.version, ATTEMPTS));
}

async function attempt(write: ClientWrite, version: number, attempts: number): Promise<void> {
  try {
    await updateDoc(reference(write), write.update(version));
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // The rules say no to a stale version and to a missing right alike: the newest record tells which it was.
    const newest = await readNewest(write);
    if (newest === null) throw new RefusedWrite('client_not_found');
    if (newest.version === version) throw error;
    if (attempts <= 1 || !write.stillFits(newest)) throw new RefusedWrite('version_conflict');
    await attempt(write, newest.version, attempts - 1);
  }
}

/** The record as the server has it; null when it is gone or no longer this person's to see, which look the same from here. */
async function readNewest(write: ClientWrite): Promise<Client | null> {
  try {
    return readDocument(clientSchema, await getDocFromServer(reference(write)));
  } catch (error) {
    if (failureOf(error).code === 'permission_denied') return null;
    throw error;
  }
}

function reference({ workspaceId, seen }: ClientWrite): DocumentReference {
  return doc(firestore(), paths.client(workspaceId, seen.id));
}
