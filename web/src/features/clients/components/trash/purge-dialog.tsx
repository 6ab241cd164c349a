import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';
import { showDone, showProblem } from '../../../../ui/toast.tsx';
import { purgeClient } from '../../api/purge-client.ts';

/** Asks before a client is gone for good, and says what goes with it. */
export function PurgeDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const { workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const name = client.displayName;

  function purge(): void {
    setBusy(true);
    purgeClient({ workspaceId: workspace.id, clientId: client.id })
      .then(
        () => showDone({ message: m.trash_purged({ name }) }),
        (error: unknown) =>
          showProblem({ title: m.trash_purge_failed({ name }), message: failureSentence(failureOf(error)) }),
      )
      .finally(onClose);
  }

  return (
    <ConfirmDialog
      opened
      onClose={busy ? () => undefined : onClose}
      title={m.trash_purge_title({ name })}
      confirmLabel={m.trash_purge()}
      onConfirm={purge}
      busy={busy}
    >
      {m.trash_purge_text()}
    </ConfirmDialog>
  );
}
