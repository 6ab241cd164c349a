import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { TRASH_DAYS } from '@clientele/domain/upkeep';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { AttachedList } from './attached-list.tsx';
import { KeptDialog } from './kept-dialog.tsx';
import classes from './leaving.module.css';
import { StatusReasonDialog } from './status-reason-dialog.tsx';

type Props = {
  client: Client;
  onClose: () => void;
  onConfirm: () => void;
  /** sets the client to inactive instead, for the reason that was given */
  onInactive: (reason: string) => void;
};

/** Shows what goes to the Trash together with a client. It can be restored, so that one key is enough to go on. With issued invoices nothing goes. */
export function TrashDialog({ client, onClose, onConfirm, onInactive }: Props) {
  const [asksWhy, setAsksWhy] = useState(false);
  if (asksWhy) return <StatusReasonDialog client={client} onClose={onClose} onConfirm={onInactive} />;
  if (client.issuedInvoices > 0)
    return <KeptDialog client={client} onClose={onClose} onInactive={() => setAsksWhy(true)} />;
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.trash_dialog_title({ name: client.displayName })} size={440}>
      <p className={classes['text']}>{m.trash_dialog_text({ days: TRASH_DAYS })}</p>
      <AttachedList client={client} title={m.trash_dialog_attached()} />
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {m.dialog_cancel()}
        </Button>
        <Button color="red" onClick={onConfirm} data-autofocus>
          {m.trash_dialog_confirm()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
