import type { Client } from '@clientele/domain/client';
import type { ErrorCode } from '@clientele/domain/errors';
import { paths } from '@clientele/domain/paths';
import { doc, updateDoc, type DocumentData } from 'firebase/firestore';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { readNewestClient } from './read-newest-client.ts';

/** How often somebody else may be faster before the write gives up. */
const ATTEMPTS = 3;

type ClientWrite = {
  workspaceId: string;
  /** the record as it was seen when the person decided */
  seen: Pick<Client, 'id' | 'version'>;
  /** the update on top of a given version, stamps included */
  update: (version: number) => DocumentData;
  /** whether a record already is what the person wants */
  isDone: (newest: Client) => boolean;
  /** whether the decision still makes sense on a record that somebody else has changed meanwhile */
  stillFits: (newest: Client) => boolean;
  /** why the rules refuse this of the newest record, where it is more than a missing right */
  refusal?: (newest: Client) => ErrorCode | undefined;
};

/**
 * Decides one thing about a client, on the version that was seen. When somebody else was faster but touched something else, writes again
 * on theirs. Throws `RefusedWrite` with `client_not_found` or `version_conflict`, or the rules' refusal when the right is missing.
 * Offline it does not settle before the network is back.
 */
export function writeOnNewest(write: ClientWrite): Promise<void> {
  return trackWrite(attempt(write, write.seen.version, ATTEMPTS));
}

async function attempt(write: ClientWrite, version: number, attempts: number): Promise<void> {
  const { workspaceId, seen } = write;
  try {
    await updateDoc(doc(firestore(), paths.client(workspaceId, seen.id)), write.update(version));
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // The rules say no to a stale version and to a missing right alike: the newest record tells which it was.
    const newest = await readNewestClient(workspaceId, seen.id);
    if (newest === null) throw new RefusedWrite('client_not_found');
    // Sent again after the connection broke, the write meets its own result.
    if (write.isDone(newest)) return;
    if (newest.version === version) {
      const code = write.refusal?.(newest);
      throw code === undefined ? error : new RefusedWrite(code);
    }
    if (attempts <= 1 || !write.stillFits(newest)) throw new RefusedWrite('version_conflict');
    await attempt(write, newest.version, attempts - 1);
  }
}
