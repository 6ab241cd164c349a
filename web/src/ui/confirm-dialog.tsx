import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { DialogActions } from './dialog-actions.tsx';
import { ResponsiveDialog } from './responsive-dialog.tsx';

type Props = {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** what happens, in plain words */
  children: ReactNode;
  /** the verb on the button */
  confirmLabel: string;
  onConfirm: () => void;
  tone?: 'danger' | 'primary';
  busy?: boolean;
};

/** Asks before something that is hard to take back. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  tone = 'danger',
  busy = false,
}: Props) {
  return (
    <ResponsiveDialog opened={opened} onClose={onClose} title={title} size={440}>
      <div>{children}</div>
      <DialogActions>
        <Button variant="default" onClick={onClose} data-autofocus>
          {m.dialog_cancel()}
        </Button>
        <Button color={tone === 'danger' ? 'red' : 'indigo'} loading={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
