import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { TRASH_DAYS } from '@clientele/domain/upkeep';
import * as m from '@clientele/messages';
import { IconArrowBackUp, IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { explainFailure } from '../../../format/failure.ts';
import { usePersonName } from '../../../session/people.ts';
import { useNow } from '../../../ui/clock.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { useFiles } from '../api/use-files.ts';
import { documentsOf, versionsOf, type ClientDocument } from '../document.ts';
import classes from './documents-trash.module.css';
import { FileIcon } from './file-icon.tsx';
import { DocumentsSkeleton } from './list/documents-skeleton.tsx';
import { UnreadableFiles } from './unreadable-files.tsx';
import { useDocumentActions } from './use-document-actions.ts';

type Props = { client: Client; locked: string | undefined; onBack: () => void };

const DAY = 24 * 60 * 60 * 1000;

/** The documents that were deleted, newest first: who did it, how long each still stays, and the way back. */
export function DocumentsTrash({ client, locked, onBack }: Props) {
  const live = useFiles(client.id, 'trash');
  const { restore } = useDocumentActions(client.id);

  function content() {
    if (live.status === 'loading') return <DocumentsSkeleton />;
    if (live.status === 'error')
      return <ErrorState title={m.documents_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
    const documents = newestFirst(documentsOf(live.data));
    if (documents.length === 0) {
      return (
        <EmptyState icon={IconTrash} title={m.documents_trash_empty_title()}>
          {m.documents_trash_empty_text({ days: TRASH_DAYS })}
        </EmptyState>
      );
    }
    return (
      <>
        <UnreadableFiles count={live.unreadable.length} />
        <ul className={classes['list']} aria-label={m.documents_trash_list()}>
          {documents.map((document) => (
            <TrashRow
              key={document.current.seriesId}
              document={document}
              locked={locked}
              onRestore={() => restore(versionsOf(document))}
            />
          ))}
        </ul>
      </>
    );
  }

  return (
    <>
      <header className={classes['header']}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden />}
          onClick={onBack}
          autoFocus
        >
          {m.documents_trash_back()}
        </Button>
        <p>{m.documents_trash_text({ days: TRASH_DAYS })}</p>
      </header>
      {content()}
    </>
  );
}

type RowProps = { document: ClientDocument; locked: string | undefined; onRestore: () => void };

function TrashRow({ document, locked, onRestore }: RowProps) {
  const { current, earlier } = document;
  const personName = usePersonName();
  const deletedAt = current.deletedAt ?? current.updatedAt;
  // The page's clock goes by half minutes: what was deleted just now may lie ahead of it.
  const now = Math.max(useNow(), deletedAt.getTime());
  const left = Math.max(0, Math.ceil((deletedAt.getTime() + TRASH_DAYS * DAY - now) / DAY));
  return (
    <li className={classes['row']} data-document={current.seriesId}>
      <FileIcon contentType={current.contentType} />
      <div className={classes['texts']}>
        <p className={classes['name']} title={current.name}>
          <bdi>{current.name}</bdi>
        </p>
        <p className={classes['facts']}>
          <span>{m.documents_trash_by({ person: personName(current.deletedBy) })}</span>
          <RelativeTime at={deletedAt} />
          {earlier.length > 0 && <span>{m.documents_versions_in_trash({ count: earlier.length + 1 })}</span>}
          <span data-soon={left <= 3 || undefined}>
            {left === 0 ? m.documents_last_day() : m.documents_days_left({ count: left })}
          </span>
        </p>
      </div>
      <DeniedTooltip reason={locked}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
          aria-label={m.documents_restore_name({ name: current.name })}
          onClick={onRestore}
        >
          {m.documents_restore()}
        </Button>
      </DeniedTooltip>
    </li>
  );
}

function newestFirst(documents: readonly ClientDocument[]): ClientDocument[] {
  return documents.toSorted(
    (a, b) =>
      (b.current.deletedAt?.getTime() ?? 0) - (a.current.deletedAt?.getTime() ?? 0) ||
      (a.current.id < b.current.id ? -1 : 1),
  );
}
