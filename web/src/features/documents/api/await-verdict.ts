import { fileSchema } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { doc, onSnapshot, type DocumentSnapshot } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import type { Upload } from '../uploads/upload.ts';
import type { Verdict } from '../uploads/uploader.ts';

/** A listener that begins in the moment of the change it waits for may never hear of it (decision 025): after this long it begins anew. Milliseconds. */
const SILENCE = 4_000;

/** Waits until the server has looked at the content of a file. Rejects when its document is gone or may not be read any more. */
export function awaitVerdict({ id, place }: Upload, signal: AbortSignal): Promise<Verdict> {
  const file = doc(firestore(), paths.file(place.workspaceId, place.clientId, id));
  const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
  signal.throwIfAborted();

  function hear(snapshot: DocumentSnapshot): void {
    // An empty cache says nothing about the server.
    if (!snapshot.exists() && snapshot.metadata.fromCache) return;
    const found = readDocument(fileSchema, snapshot);
    if (found?.state === 'uploading') return;
    if (found?.state === 'ready') resolve({ step: 'done' });
    else if (found && found.refusal !== '') resolve({ step: 'refused', refusal: found.refusal });
    else reject(new RefusedWrite('subject_not_found'));
  }

  let stop = onSnapshot(file, hear, reject);
  const timer = setInterval(() => {
    stop();
    stop = onSnapshot(file, hear, reject);
  }, SILENCE);
  function giveUp(): void {
    reject(signal.reason);
  }
  signal.addEventListener('abort', giveUp);
  return promise.finally(() => {
    clearInterval(timer);
    stop();
    signal.removeEventListener('abort', giveUp);
  });
}
