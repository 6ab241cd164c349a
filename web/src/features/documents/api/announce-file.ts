import { BLANK_FINDINGS } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { collection, doc, setDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { creationStamps } from '../../../firebase/stamps.ts';
import type { Upload, UploadPlace } from '../uploads/upload.ts';

/** An id for a new file: its document's and its object's. */
export function newFileId({ workspaceId, clientId }: UploadPlace): string {
  return doc(collection(firestore(), paths.files(workspaceId, clientId))).id;
}

/** Tells the server what will be sent: the storage rules hold the content to it. Nobody's list shows it before the content was found good. */
export async function announceFile({ id, place, input, size, contentType, seriesId }: Upload): Promise<void> {
  await setDoc(doc(firestore(), paths.file(place.workspaceId, place.clientId, id)), {
    ...input,
    size,
    contentType,
    seriesId,
    ...BLANK_FINDINGS,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...creationStamps(place.uid),
  });
}
