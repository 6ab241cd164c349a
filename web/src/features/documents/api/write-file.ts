import { fileSchema, type ClientFile } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { doc, updateDoc, type DocumentData } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';
import type { Session } from '../../../session/session.tsx';

/** How often somebody else may be faster before the write gives up. */
const ATTEMPTS = 3;

export type FilePlace = { session: Session; clientId: string };

type FileWrite = {
  /** the file as it was seen when the person decided */
  seen: ClientFile;
  fields: DocumentData;
  /** whether the file already is what the person wants */
  isDone: (newest: ClientFile) => boolean;
  /** whether the decision still makes sense on a file that somebody else has changed meanwhile */
  stillFits: (newest: ClientFile) => boolean;
};

/**
 * Writes one decision about a file, on the version that was seen; when somebody else was faster but touched something else, on theirs.
 * Throws `RefusedWrite` with `subject_not_found` or `version_conflict`, or the rules' refusal when the right is missing.
 */
export function writeFile(place: FilePlace, write: FileWrite): Promise<void> {
  return trackWrite(attempt(place, write, write.seen.version, ATTEMPTS));
}

async function attempt(place: FilePlace, write: FileWrite, version: number, attempts: number): Promise<void> {
  const { session, clientId } = place;
  const document = doc(firestore(), paths.file(session.workspace.id, clientId, write.seen.id));
  try {
    await updateDoc(document, { ...write.fields, ...updateStamps(session.uid, version) });
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // The rules say no to a stale version and to a missing right alike: the newest document tells which it was.
    const newest = readDocument(fileSchema, await getServerDocument(document));
    if (newest === null) throw new RefusedWrite('subject_not_found');
    if (write.isDone(newest)) return;
    if (newest.version === version) throw error;
    if (attempts <= 1 || !write.stillFits(newest)) throw new RefusedWrite('version_conflict');
    await attempt(place, write, newest.version, attempts - 1);
  }
}
