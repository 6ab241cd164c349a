import { ActionIcon, Button } from '@mantine/core';
import type { ClientFile } from '@clientele/domain/client-file';
import { shownAs } from '@clientele/domain/file-types';
import * as m from '@clientele/messages';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { isShortcut } from '../../../../ui/shortcuts.ts';
import { PreviewContent } from './preview-content.tsx';
import classes from './preview-dialog.module.css';

type Props = {
  clientId: string;
  /** what the arrow keys walk through; what cannot be shown is left out */
  files: readonly ClientFile[];
  file: ClientFile;
  onShow: (file: ClientFile) => void;
  onDownload: (file: ClientFile) => void;
  onClose: () => void;
};

const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** Images and PDFs, one after the other. */
export function PreviewDialog({ clientId, files, file, onShow, onDownload, onClose }: Props) {
  const row = files.filter(({ contentType }) => shownAs(contentType) !== 'never');
  const place = row.findIndex(({ id }) => id === file.id);
  const [previous, next] = [row[place - 1], row[place + 1]];

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = isShortcut(event, 'previousDocument')
      ? previous
      : isShortcut(event, 'nextDocument')
        ? next
        : undefined;
    if (wanted) onShow(wanted);
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return (
    <ResponsiveDialog opened onClose={onClose} title={file.name} size={960}>
      <PreviewContent key={file.id} clientId={clientId} file={file} onDownload={onDownload} />
      <div className={classes['bar']}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={m.preview_previous()}
          aria-keyshortcuts="ArrowLeft"
          disabled={!previous}
          onClick={() => previous && onShow(previous)}
        >
          <IconChevronLeft {...ICON} />
        </ActionIcon>
        <span className={classes['place']} role="status">
          {m.preview_position({ place: String(place + 1), total: String(row.length) })}
        </span>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={m.preview_next()}
          aria-keyshortcuts="ArrowRight"
          disabled={!next}
          onClick={() => next && onShow(next)}
        >
          <IconChevronRight {...ICON} />
        </ActionIcon>
        <Button
          className={classes['download'] ?? ''}
          variant="default"
          leftSection={<IconDownload {...ICON} size={16} />}
          onClick={() => onDownload(file)}
        >
          {m.documents_download()}
        </Button>
      </div>
    </ResponsiveDialog>
  );
}
