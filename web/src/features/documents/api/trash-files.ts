import type { ClientFile } from '@clientele/domain/client-file';
import { serverTimestamp } from 'firebase/firestore';
import { writeFile, type FilePlace } from './write-file.ts';

/** Moves versions of a document to the Trash: each is an edit of its own, with an actor and a place in the timeline. */
export async function trashFiles(place: FilePlace, files: readonly ClientFile[]): Promise<void> {
  const { uid } = place.session;
  await Promise.all(
    files.map((seen) =>
      writeFile(place, {
        seen,
        fields: { deleted: true, deletedAt: serverTimestamp(), deletedBy: uid },
        isDone: (newest) => newest.deleted,
        stillFits: () => true,
      }),
    ),
  );
}
