import type { Client } from '@clientele/domain/client';
import type { ClientFile } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';

type Props = { client: Client; file: ClientFile; onShare: () => void; onClose: () => void };

/** Asks before people outside the workspace see a document, and says who they are. */
export function ShareDialog({ client, file, onShare, onClose }: Props) {
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={m.documents_share_title({ name: file.name })}
      confirmLabel={m.documents_share_confirm()}
      tone="primary"
      onConfirm={() => {
        onShare();
        onClose();
      }}
    >
      {m.documents_share_text({ client: client.displayName })}
    </ConfirmDialog>
  );
}
