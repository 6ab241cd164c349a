import { useMediaQuery } from '@mantine/hooks';
import type { CalendarDate } from '@clientele/domain/calendar-date';
import type { Client } from '@clientele/domain/client';
import { shownAs } from '@clientele/domain/file-types';
import { lazy, Suspense, useRef, useState } from 'react';
import { PHONE } from '../../../../ui/breakpoints.ts';
import { lazyPart } from '../../../../ui/lazy-part.ts';
import type { ClientDocument } from '../../document.ts';
import { uploadVersion } from '../../uploads/start-uploads.ts';
import type { UploadPlace } from '../../uploads/upload.ts';
import { useDocumentActions } from '../use-document-actions.ts';
import { useFileChooser } from '../use-file-chooser.tsx';
import { DocumentCards } from './document-cards.tsx';
import { DocumentTable } from './document-table.tsx';
import type { RowActions } from './row-actions.ts';

const EditDialog = lazy(lazyPart(async () => ({ default: (await import('../dialogs/edit-dialog.tsx')).EditDialog })));
const ShareDialog = lazy(
  lazyPart(async () => ({ default: (await import('../dialogs/share-dialog.tsx')).ShareDialog })),
);
const VersionsDialog = lazy(
  lazyPart(async () => ({ default: (await import('../dialogs/versions-dialog.tsx')).VersionsDialog })),
);
const PreviewDialog = lazy(
  lazyPart(async () => ({ default: (await import('../preview/preview-dialog.tsx')).PreviewDialog })),
);

type Props = {
  client: Client;
  documents: readonly ClientDocument[];
  pending: ReadonlySet<string>;
  locked: string | undefined;
  place: UploadPlace;
  today: CalendarDate;
};

/** A dialog about one document, by its series: what it shows follows the live list. */
type OpenDialog = { kind: 'edit' | 'share' | 'versions' | 'preview'; seriesId: string };

/** The rows and what their menus do. */
export function DocumentList({ client, documents, pending, locked, place, today }: Props) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const actions = useDocumentActions(client.id);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const replaced = useRef<ClientDocument>(undefined);
  const chooser = useFileChooser({
    onFiles([file]) {
      if (file && replaced.current) uploadVersion(place, file, replaced.current.current);
    },
  });

  function close(): void {
    setDialog(null);
  }
  function opens(kind: OpenDialog['kind']): (document: ClientDocument) => void {
    return ({ current }) => setDialog({ kind, seriesId: current.seriesId });
  }

  const rowActions: RowActions = {
    open(document) {
      if (shownAs(document.current.contentType) === 'never') actions.download(document.current);
      else opens('preview')(document);
    },
    preview: opens('preview'),
    edit: opens('edit'),
    share: opens('share'),
    versions: opens('versions'),
    unshare: ({ current }) => actions.setVisibility(current, 'internal'),
    replace(document) {
      replaced.current = document;
      chooser.open();
    },
    download: ({ current }) => actions.download(current),
    trash: actions.trash,
  };
  const about = documents.find(({ current }) => current.seriesId === dialog?.seriesId);
  const rows = { documents, pending, locked, today, actions: rowActions };

  return (
    <>
      {chooser.input}
      {phone ? <DocumentCards {...rows} /> : <DocumentTable {...rows} />}
      <Suspense>
        {about && dialog?.kind === 'edit' && (
          <EditDialog key={about.current.id} clientId={client.id} file={about.current} onClose={close} />
        )}
        {about && dialog?.kind === 'share' && (
          <ShareDialog
            client={client}
            file={about.current}
            onShare={() => actions.setVisibility(about.current, 'portal')}
            onClose={close}
          />
        )}
        {about && dialog?.kind === 'versions' && (
          <VersionsDialog clientId={client.id} document={about} locked={locked} actions={actions} onClose={close} />
        )}
        {about && dialog?.kind === 'preview' && (
          <PreviewDialog
            clientId={client.id}
            files={documents.map(({ current }) => current)}
            file={about.current}
            onShow={({ seriesId }) => setDialog({ kind: 'preview', seriesId })}
            onDownload={actions.download}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}
