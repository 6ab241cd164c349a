import { paths } from '@clientele/domain/paths';
import { doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Upload } from '../uploads/upload.ts';

/** Takes back the announcement of an upload that was given up; the server sweeps it away with whatever arrived of it. */
export async function withdrawFile({ id, place }: Upload): Promise<void> {
  await updateDoc(doc(firestore(), paths.file(place.workspaceId, place.clientId, id)), {
    deleted: true,
    deletedAt: serverTimestamp(),
    deletedBy: place.uid,
    ...updateStamps(place.uid, 1),
  });
}
