import type { ClientFile } from '@clientele/domain/client-file';
import { writeFile, type FilePlace } from './write-file.ts';

/** Brings versions of a document back from the Trash. */
export async function restoreFiles(place: FilePlace, files: readonly ClientFile[]): Promise<void> {
  await Promise.all(
    files.map((seen) =>
      writeFile(place, {
        seen,
        fields: { deleted: false, deletedAt: null, deletedBy: '' },
        isDone: (newest) => !newest.deleted,
        stillFits: () => true,
      }),
    ),
  );
}
