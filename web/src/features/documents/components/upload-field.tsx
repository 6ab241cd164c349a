import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import type { Client } from '@clientele/domain/client';
import type { FileCategory } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSession } from '../../../session/session.tsx';
import { unlistUploads, useUploads } from '../uploads/upload-list.ts';
import { uploader, uploadForForm } from '../uploads/start-uploads.ts';
import { isUnderWay, type Upload } from '../uploads/upload.ts';
import { UploadRow } from './tray/upload-row.tsx';
import { useFileChooser } from './use-file-chooser.tsx';
import classes from './upload-field.module.css';

/** How the upload of a form stands; `none` also when it was refused, cancelled or taken back. */
type FormUpload = { step: 'none' } | { step: 'under way' } | { step: 'ready'; fileId: string; name: string };

function stateOf(upload: Upload | undefined): FormUpload {
  if (upload === undefined) return { step: 'none' };
  if (upload.status.step === 'done') return { step: 'ready', fileId: upload.id, name: upload.input.name };
  return { step: isUnderWay(upload) ? 'under way' : 'none' };
}

type Props = {
  client: Client;
  category: FileCategory;
  /** asked when the form closes: whether the document stays, because the form has saved it */
  isKept: (fileId: string) => boolean;
  onChange: (upload: FormUpload) => void;
};

/**
 * Uploads one document from within a form, and tells the form when its content was found good. A form that closes without having saved
 * it leaves nothing behind.
 */
export function UploadField({ client, category, isKept, onChange }: Props) {
  const { uid, workspace } = useSession();
  const { online } = useNetwork();
  const [id, setId] = useState<string>();
  const upload = useUploads().find((each) => each.id === id);
  const state = stateOf(upload);
  const tell = useEffectEvent(() => onChange(state));
  useEffect(() => tell(), [state.step]);

  const leave = useEffectEvent((last: string) => {
    if (isKept(last)) unlistUploads((each) => each.id === last);
    else uploader.takeBack(last);
  });
  const latest = useRef<string>(undefined);
  useEffect(
    () => () => {
      if (latest.current !== undefined) leave(latest.current);
    },
    [],
  );

  const chooser = useFileChooser({
    onFiles([file]) {
      if (file === undefined) return;
      if (id !== undefined) uploader.takeBack(id);
      const place = { uid, workspaceId: workspace.id, clientId: client.id, clientName: client.displayName };
      const next = uploadForForm(place, file, category);
      latest.current = next;
      setId(next);
    },
  });

  return (
    <div className={classes['field']}>
      {chooser.input}
      {upload !== undefined && (
        <ul className={classes['upload']}>
          <UploadRow upload={upload} online={online} onRemove={() => uploader.takeBack(upload.id)} />
        </ul>
      )}
      {state.step !== 'under way' && (
        <Button
          variant="default"
          size="compact-md"
          className={classes['button'] ?? ''}
          leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
          onClick={chooser.open}
        >
          {state.step === 'ready' ? m.uploads_choose_another() : m.uploads_choose()}
        </Button>
      )}
    </div>
  );
}
