import { Button } from '@mantine/core';
import type { CalendarDate } from '@clientele/domain/calendar-date';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconFiles, IconFilterOff, IconLock } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { explainFailure } from '../../../../format/failure.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorState } from '../../../../ui/error-state.tsx';
import { useFiles } from '../../api/use-files.ts';
import { documentsOf } from '../../document.ts';
import { viewDocuments, WHOLE_LIST, type DocumentView } from '../../document-view.ts';
import type { UploadPlace } from '../../uploads/upload.ts';
import { UnreadableFiles } from '../unreadable-files.tsx';
import { DocumentList } from './document-list.tsx';
import { DocumentsSkeleton } from './documents-skeleton.tsx';
import { DocumentsToolbar, TrashButton } from './documents-toolbar.tsx';

type Props = {
  client: Client;
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  place: UploadPlace;
  today: CalendarDate;
  view: DocumentView;
  onView: (view: DocumentView) => void;
  uploadButton: ReactNode;
  onTrash: () => void;
};

/** The documents in use, live, with what finds and orders them. */
export function LiveDocuments({ client, locked, place, today, view, onView, uploadButton, onTrash }: Props) {
  const denial = useDenial('clients.view');
  const live = useFiles(client.id, 'in use');
  const files = live.status === 'ready' ? live.data : undefined;
  const documents = useMemo(() => documentsOf(files ?? []), [files]);
  const shown = useMemo(() => viewDocuments(documents, view), [documents, view]);

  if (denial !== undefined) {
    return (
      <EmptyState icon={IconLock} title={m.documents_denied_title()}>
        {denial}
      </EmptyState>
    );
  }
  if (live.status === 'error') {
    return <ErrorState title={m.documents_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  const loading = live.status === 'loading';
  if (live.status === 'ready' && documents.length === 0) {
    return (
      <>
        <UnreadableFiles count={live.unreadable.length} />
        <EmptyState
          icon={IconFiles}
          title={m.documents_empty_title()}
          action={
            <>
              {uploadButton}
              <TrashButton onClick={onTrash} />
            </>
          }
        >
          {m.documents_empty_text()}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <DocumentsToolbar
        view={view}
        onView={onView}
        count={loading ? undefined : { shown: shown.length, total: documents.length }}
        uploadButton={uploadButton}
        onTrash={onTrash}
      />
      {live.status === 'ready' && <UnreadableFiles count={live.unreadable.length} />}
      {loading && <DocumentsSkeleton />}
      {!loading && shown.length === 0 && (
        <EmptyState
          icon={IconFilterOff}
          title={m.documents_none_match()}
          action={
            <Button variant="default" onClick={() => onView({ ...WHOLE_LIST, sort: view.sort })}>
              {m.documents_filters_clear()}
            </Button>
          }
        >
          {m.documents_none_match_text()}
        </EmptyState>
      )}
      {live.status === 'ready' && shown.length > 0 && (
        <DocumentList
          client={client}
          documents={shown}
          pending={live.pending}
          locked={locked}
          place={place}
          today={today}
        />
      )}
    </>
  );
}
