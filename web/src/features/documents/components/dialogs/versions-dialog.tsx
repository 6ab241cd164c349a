import { ActionIcon, Button } from '@mantine/core';
import type { ClientFile } from '@clientele/domain/client-file';
import { shownAs } from '@clientele/domain/file-types';
import * as m from '@clientele/messages';
import { IconDownload, IconEye, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { fileSize } from '../../../../format/file-size.ts';
import { usePersonName } from '../../../../session/people.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { lazyPart } from '../../../../ui/lazy-part.ts';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { versionsOf, type ClientDocument } from '../../document.ts';
import type { DocumentActions } from '../use-document-actions.ts';
import classes from './versions-dialog.module.css';

const PreviewDialog = lazy(
  lazyPart(async () => ({ default: (await import('../preview/preview-dialog.tsx')).PreviewDialog })),
);

type Props = {
  clientId: string;
  document: ClientDocument;
  locked: string | undefined;
  actions: DocumentActions;
  onClose: () => void;
};

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** Every version of a document: each can be looked at, downloaded, and put into the Trash on its own. */
export function VersionsDialog({ clientId, document, locked, actions, onClose }: Props) {
  const [shown, setShown] = useState<ClientFile | null>(null);
  const personName = usePersonName();
  const { name } = document.current;
  const versions = versionsOf(document);

  if (shown) {
    return (
      <Suspense>
        <PreviewDialog
          clientId={clientId}
          files={versions}
          file={shown}
          onShow={setShown}
          onDownload={actions.download}
          onClose={() => setShown(null)}
        />
      </Suspense>
    );
  }
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.documents_versions_title({ name })} size={560}>
      <ol className={classes['list']}>
        {versions.map((file) => {
          const number = String(file.versionNumber);
          return (
            <li key={file.id} className={classes['row']}>
              <div className={classes['texts']}>
                <p className={classes['title']}>
                  {m.documents_version_number({ number })}
                  {file.id === document.current.id && (
                    <span className={classes['current']}>{m.documents_version_current()}</span>
                  )}
                </p>
                <p className={classes['facts']}>
                  <RelativeTime at={file.createdAt} /> {m.documents_uploaded_by({ person: personName(file.createdBy) })}{' '}
                  · {fileSize(file.size)}
                </p>
              </div>
              {shownAs(file.contentType) !== 'never' && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  aria-label={m.documents_version_preview({ number })}
                  onClick={() => setShown(file)}
                >
                  <IconEye {...ICON} />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={m.documents_version_download({ number })}
                onClick={() => actions.download(file)}
              >
                <IconDownload {...ICON} />
              </ActionIcon>
              <DeniedTooltip reason={locked}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  aria-label={m.documents_version_trash({ number })}
                  onClick={() => actions.trash([file], m.documents_version_trashed({ number, name }))}
                >
                  <IconTrash {...ICON} />
                </ActionIcon>
              </DeniedTooltip>
            </li>
          );
        })}
      </ol>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {m.dialog_close()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
