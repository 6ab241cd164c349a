import { fileSchema } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { doc, onSnapshot } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import type { Upload } from '../uploads/upload.ts';
import type { Verdict } from '../uploads/uploader.ts';

/** Waits until the server has looked at the content of a file. Rejects when its document is gone or may not be read any more. */
export function awaitVerdict({ id, place }: Upload, signal: AbortSignal): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = onSnapshot(
      doc(firestore(), paths.file(place.workspaceId, place.clientId, id)),
      (snapshot) => {
        // An empty cache says nothing about the server.
        if (!snapshot.exists() && snapshot.metadata.fromCache) return;
        const file = readDocument(fileSchema, snapshot);
        if (file?.state === 'uploading') return;
        stop();
        if (file?.state === 'ready') resolve({ step: 'done' });
        else if (file && file.refusal !== '') resolve({ step: 'refused', refusal: file.refusal });
        else reject(new RefusedWrite('subject_not_found'));
      },
      reject,
    );
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}
