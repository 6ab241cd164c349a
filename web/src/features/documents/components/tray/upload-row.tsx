import { ActionIcon } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconAlertTriangle, IconCircleCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { printableName } from '../../printable-name.ts';
import { uploader } from '../../uploads/start-uploads.ts';
import { isUnderWay, type Upload } from '../../uploads/upload.ts';
import { FileIcon } from '../file-icon.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { uploadSentence } from './upload-sentence.ts';
import classes from './upload-tray.module.css';

type Tone = 'good' | 'bad' | undefined;

function toneOf({ status: { step } }: Upload): Tone {
  if (step === 'done') return 'good';
  return step === 'rejected' || step === 'refused' || step === 'failed' ? 'bad' : undefined;
}

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type Props = { upload: Upload; online: boolean; onRemove: () => void };

/** One file on its way: how far it is, what became of it and why, and what can be done about it. */
export function UploadRow({ upload, online, onRemove }: Props) {
  const { status, size, contentType, id } = upload;
  const name = printableName(upload.input.name);
  const tone = toneOf(upload);
  const sent = status.step === 'sending' ? Math.min(status.sent, size) : 0;
  return (
    <li className={classes['row']}>
      <FileIcon contentType={contentType} />
      <div className={classes['texts']}>
        <p className={classes['name']} title={name}>
          <bdi>{name}</bdi>
        </p>
        <p className={classes['state']} data-tone={tone}>
          {tone === 'good' && <IconCircleCheck {...ICON} size={14} />}
          {tone === 'bad' && <IconAlertTriangle {...ICON} size={14} />}
          <span>{uploadSentence(upload, online)}</span>
        </p>
        {status.step === 'sending' && <ProgressBar label={m.uploads_progress({ name })} share={sent / size} />}
      </div>
      {status.step === 'failed' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={m.uploads_retry({ name })}
          onClick={() => uploader.retry(id)}
        >
          <IconRefresh {...ICON} />
        </ActionIcon>
      )}
      {status.step !== 'checking' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={isUnderWay(upload) ? m.uploads_cancel({ name }) : m.uploads_dismiss({ name })}
          onClick={onRemove}
        >
          <IconX {...ICON} />
        </ActionIcon>
      )}
    </li>
  );
}
