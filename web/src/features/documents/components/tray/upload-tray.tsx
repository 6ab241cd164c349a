import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery, useNetwork } from '@mantine/hooks';
import * as m from '@clientele/messages';
import { IconChevronDown, IconChevronUp, IconCloudOff, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { PHONE } from '../../../../ui/breakpoints.ts';
import { uploader } from '../../uploads/start-uploads.ts';
import { summarise, type UploadSummary } from '../../uploads/summary.ts';
import { unlistUploads, useTrayUploads } from '../../uploads/upload-list.ts';
import { isUnderWay } from '../../uploads/upload.ts';
import { ProgressBar } from './progress-bar.tsx';
import { UploadRow } from './upload-row.tsx';
import { useRoomForTray } from './use-room-for-tray.ts';
import classes from './upload-tray.module.css';

function headline({ underWay, done, notUploaded }: UploadSummary): string {
  if (underWay > 0) return m.uploads_under_way({ count: underWay });
  if (notUploaded === 0) return m.uploads_done({ count: done });
  if (done === 0) return m.uploads_none_done({ count: notUploaded });
  return m.uploads_some_done({ done, failed: notUploaded });
}

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** Every file on its way and what became of it, above the page, wherever one goes meanwhile. */
export function UploadTray() {
  const uploads = useTrayUploads();
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState(!phone);
  const { online } = useNetwork();
  const list = useId();
  const tray = useRef<HTMLElement>(null);
  useRoomForTray(tray);

  const summary = summarise(uploads);
  const underWay = summary.underWay > 0;
  // What went wrong has to be read, whether the list is open or not.
  const shown = opened ? uploads : uploads.filter((upload) => !isUnderWay(upload) && upload.status.step !== 'done');

  return (
    <section ref={tray} className={classes['tray']} aria-label={m.uploads_title()}>
      <header className={classes['header']}>
        <h2 role="status">{headline(summary)}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={opened ? m.uploads_collapse() : m.uploads_expand()}
          aria-expanded={opened}
          aria-controls={list}
          onClick={() => setOpened(!opened)}
        >
          {opened ? <IconChevronDown {...ICON} /> : <IconChevronUp {...ICON} />}
        </ActionIcon>
        {underWay ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => uploads.filter(isUnderWay).forEach(({ id }) => uploader.remove(id))}
          >
            {m.uploads_cancel_all()}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={m.uploads_close()}
            onClick={() => unlistUploads((upload) => upload.shownIn === 'tray' && !isUnderWay(upload))}
          >
            <IconX {...ICON} />
          </ActionIcon>
        )}
      </header>
      {underWay && <ProgressBar label={m.uploads_overall()} share={summary.share} flush />}
      {underWay && !online && (
        <p role="status" className={classes['offline']}>
          <IconCloudOff {...ICON} />
          {m.uploads_offline()}
        </p>
      )}
      <ul id={list} className={classes['list']}>
        {shown.map((upload) => (
          <UploadRow key={upload.id} upload={upload} online={online} onRemove={() => uploader.remove(upload.id)} />
        ))}
      </ul>
    </section>
  );
}
