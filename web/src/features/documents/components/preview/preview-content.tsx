import { Button, Skeleton } from '@mantine/core';
import type { ClientFile } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { IconDownload, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { explainFailure } from '../../../../format/failure.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorState } from '../../../../ui/error-state.tsx';
import { PdfFrame } from './pdf-frame.tsx';
import classes from './preview-dialog.module.css';
import { useShownContent } from './use-shown-content.ts';

type Props = { clientId: string; file: ClientFile; onDownload: (file: ClientFile) => void };

/** The content of one file, or why it is not shown. */
export function PreviewContent({ clientId, file, onDownload }: Props) {
  const [content, retry] = useShownContent(clientId, file);
  const [broken, setBroken] = useState(false);
  return <div className={classes['stage']}>{stage()}</div>;

  function instead(title: string, text: string) {
    return (
      <EmptyState
        icon={IconEyeOff}
        title={title}
        action={
          <Button leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />} onClick={() => onDownload(file)}>
            {m.documents_download()}
          </Button>
        }
      >
        {text}
      </EmptyState>
    );
  }

  function stage() {
    switch (content.status) {
      case 'loading':
        return (
          <div role="status" aria-label={m.preview_loading({ name: file.name })} className={classes['loading']}>
            <Skeleton height="100%" />
          </div>
        );
      case 'image':
        if (broken) return instead(m.preview_broken_title(), m.preview_broken_text());
        return <img className={classes['image']} src={content.url} alt={file.name} onError={() => setBroken(true)} />;
      case 'pdf':
        return <PdfFrame url={content.url} name={file.name} />;
      case 'damaged':
        return instead(m.preview_damaged_title(), m.preview_damaged_text());
      case 'actions':
        return instead(m.preview_actions_title(), m.preview_actions_text());
      case 'no-viewer':
        return instead(m.preview_no_viewer_title(), m.preview_no_viewer_text());
      case 'never':
        return instead(m.preview_never_title(), m.preview_never_text());
      case 'error':
        return (
          <ErrorState
            title={m.preview_failed_title({ name: file.name })}
            {...explainFailure(content.failure)}
            retry={retry}
          />
        );
    }
  }
}
