import type { ClientFile } from '@clientele/domain/client-file';
import { shownAs } from '@clientele/domain/file-types';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../../../firebase/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { readContent } from '../../api/read-content.ts';
import { holdsActions } from '../../pdf-actions.ts';

export type ShownContent =
  | { status: 'loading' }
  /** `url` lives as long as the content is shown */
  | { status: 'image' | 'pdf'; url: string }
  | { status: 'never' | 'damaged' | 'actions' | 'no-viewer' }
  | { status: 'error'; failure: Failure };

const LOADING: ShownContent = { status: 'loading' };

/** The content of a file in a form that the page may show: an image, a PDF that does nothing by itself, or why neither. */
export function useShownContent(clientId: string, file: ClientFile): [ShownContent, retry: () => void] {
  const { workspace } = useSession();
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<{ of: string; content: ShownContent }>({ of: '', content: LOADING });
  const of = `${file.id}#${attempt}`;

  useEffect(() => {
    let current = true;
    let url: string | undefined;

    async function show(): Promise<ShownContent> {
      const as = shownAs(file.contentType);
      if (as === 'never') return { status: 'never' };
      if (as === 'pdf' && !navigator.pdfViewerEnabled) return { status: 'no-viewer' };
      const content = await readContent({ workspaceId: workspace.id, clientId }, file);
      if (as === 'pdf') {
        // Whatever else came under that name is no business of the viewer.
        if ((await content.slice(0, 5).text()) !== '%PDF-') return { status: 'damaged' };
        if (await holdsActions(content)) return { status: 'actions' };
      }
      // The type is ours, not what came with the content: a browser shows a blob as what its type says, and as nothing else.
      url = URL.createObjectURL(new Blob([content], { type: file.contentType }));
      return { status: as, url };
    }

    void show()
      .catch((error: unknown): ShownContent => ({ status: 'error', failure: failureOf(error) }))
      .then((content) => {
        if (current) setShown({ of, content });
        else if (url !== undefined) URL.revokeObjectURL(url);
      });
    return () => {
      current = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
    // A document that is edited while it is looked at keeps its content.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [of, clientId, workspace.id]);

  return [shown.of === of ? shown.content : LOADING, () => setAttempt(attempt + 1)];
}
