import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { TRASH_DAYS } from '@clientele/domain/upkeep';
import * as m from '@clientele/messages';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { AttachedList } from './attached-list.tsx';
import classes from './leaving.module.css';

type Props = { client: Client; onClose: () => void; onConfirm: () => void };

/** Shows what goes to the Trash together with a client. It can be restored, so that one key is enough to go on. */
export function TrashDialog({ client, onClose, onConfirm }: Props) {
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
