import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { firstKnownTimezone, today as todayIn } from '@clientele/domain/calendar-date-zone';
import * as m from '@clientele/messages';
import { IconUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useDenial } from '../../../session/use-denial.ts';
import { useSession } from '../../../session/session.tsx';
import { useNow } from '../../../ui/clock.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { WHOLE_LIST, type DocumentView } from '../document-view.ts';
import { uploadFiles } from '../uploads/start-uploads.ts';
import { DocumentsTrash } from './documents-trash.tsx';
import classes from './documents-panel.module.css';
import { DropArea } from './drop-area.tsx';
import { LiveDocuments } from './list/live-documents.tsx';
import { useFileChooser } from './use-file-chooser.tsx';

/** The files of a client: what was uploaded, who sees it, how long it holds. */
export function DocumentsPanel({ client }: { client: Client }) {
  const { uid, workspace } = useSession();
  const missing = useDenial('clients.update');
  const locked = client.deleted ? m.record_locked_trash() : missing;
  const [part, setPart] = useState<'in use' | 'trash'>('in use');
  const [view, setView] = useState<DocumentView>(WHOLE_LIST);
  const now = useNow();
  const today = todayIn(new Date(now), firstKnownTimezone(client.timezone, workspace.timezone));
  const place = useMemo(
    () => ({ uid, workspaceId: workspace.id, clientId: client.id, clientName: client.displayName }),
    [uid, workspace.id, client.id, client.displayName],
  );

  function upload(files: readonly File[]): void {
    if (locked !== undefined) return;
    setPart('in use');
    uploadFiles(place, files, view.category === 'all' ? 'other' : view.category);
  }

  const chooser = useFileChooser({ multiple: true, onFiles: upload });
  const button = (
    <DeniedTooltip reason={locked}>
      <Button leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />} onClick={chooser.open}>
        {m.documents_upload()}
      </Button>
    </DeniedTooltip>
  );

  return (
    <DropArea clientName={client.displayName} locked={locked} onFiles={upload}>
      <div className={classes['panel']}>
        {chooser.input}
        {part === 'trash' ? (
          <DocumentsTrash client={client} locked={locked} onBack={() => setPart('in use')} />
        ) : (
          <LiveDocuments
            client={client}
            locked={locked}
            place={place}
            today={today}
            view={view}
            onView={setView}
            uploadButton={button}
            onTrash={() => setPart('trash')}
          />
        )}
      </div>
    </DropArea>
  );
}
