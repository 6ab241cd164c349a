import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useDenial } from '../../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { IssuedList } from './issued-list.tsx';
import classes from './leaving.module.css';

type Props = { client: Client; onClose: () => void; onInactive: () => void };

/** Says why a client with issued invoices is not deleted, and offers what people mean by it. */
export function KeptDialog({ client, onClose, onInactive }: Props) {
  const denial = useDenial('clients.update');
  const inactive = client.status === 'inactive';
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.kept_title({ name: client.displayName })} size={440}>
      <p className={classes['text']}>{inactive ? m.kept_text_inactive() : m.kept_text()}</p>
      <IssuedList client={client} />
      <DialogActions>
        <Button variant="default" onClick={onClose} data-autofocus={inactive || undefined}>
          {m.dialog_close()}
        </Button>
        {!inactive && (
          <DeniedTooltip reason={denial}>
            <Button onClick={onInactive} data-autofocus>
              {m.kept_inactive()}
            </Button>
          </DeniedTooltip>
        )}
      </DialogActions>
    </ResponsiveDialog>
  );
}
