import type { ClientFile, FileVisibility } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { useMemo } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../../ui/toast.tsx';
import { readContent } from '../api/read-content.ts';
import { restoreFiles } from '../api/restore-files.ts';
import { trashFiles } from '../api/trash-files.ts';
import { updateFile } from '../api/update-file.ts';
import { saveBlob } from '../../../ui/save-blob.ts';

export type DocumentActions = {
  download: (file: ClientFile) => void;
  /** `message` says what is in the Trash now */
  trash: (files: readonly ClientFile[], message: string) => void;
  restore: (files: readonly ClientFile[]) => void;
  setVisibility: (file: ClientFile, visibility: FileVisibility) => void;
};

function refused(title: string): (error: unknown) => void {
  return (error) => showProblem({ title, message: failureSentence(failureOf(error)) });
}

function nextVersion(file: ClientFile): ClientFile {
  return { ...file, version: file.version + 1 };
}

/** What can be done to documents without a form: shows at once, and tells when the server refuses. */
export function useDocumentActions(clientId: string): DocumentActions {
  const session = useSession();
  return useMemo(() => {
    const place = { session, clientId };

    async function download(file: ClientFile): Promise<void> {
      try {
        saveBlob(await readContent({ workspaceId: session.workspace.id, clientId }, file), file);
      } catch (error) {
        const failure = failureOf(error);
        const lost = failure.code === 'permission_denied' || failure.code === 'subject_not_found';
        showProblem({
          title: m.documents_download_failed({ name: file.name }),
          message: lost ? m.documents_download_lost() : failureSentence(failure),
        });
      }
    }

    function restore(files: readonly ClientFile[]): Promise<void> {
      return restoreFiles(place, files).catch(refused(m.documents_restore_failed({ name: nameOf(files) })));
    }

    return {
      download: (file) => void download(file),
      trash(files, message) {
        trashFiles(place, files).catch(refused(m.documents_trash_failed({ name: nameOf(files) })));
        showUndo({ message, undo: () => void restore(files.map(nextVersion)) });
      },
      restore(files) {
        void restore(files);
        showDone({ message: m.documents_restored({ name: nameOf(files) }) });
      },
      setVisibility(file, visibility) {
        const { name, category, expiresOn, note } = file;
        const shares = visibility === 'portal';
        updateFile(place, file, { name, category, visibility, expiresOn, note }).then(
          () => showDone({ message: shares ? m.documents_shared({ name }) : m.documents_unshared({ name }) }),
          refused(shares ? m.documents_share_failed({ name }) : m.documents_unshare_failed({ name })),
        );
      },
    };
  }, [session, clientId]);
}

function nameOf([first]: readonly ClientFile[]): string {
  return first?.name ?? '';
}
