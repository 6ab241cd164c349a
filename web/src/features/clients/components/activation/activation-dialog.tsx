import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useNavigate } from '@tanstack/react-router';
import { useStandardName } from '../../../../session/standards.ts';
import { useSession } from '../../../../session/session.tsx';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { complianceNow } from '../../compliance-now.ts';
import classes from './activation-dialog.module.css';

type Props = { client: Client; onClose: () => void; onConfirm: () => void };

/** What stands against a client becoming active: standards that block it, or that are worth a warning. */
export function ActivationDialog({ client, onClose, onConfirm }: Props) {
  const { workspace } = useSession();
  const navigate = useNavigate();
  const standardName = useStandardName();
  const name = client.displayName;
  const { blocking = [], warning = [] } = complianceNow(client) ?? {};
  const blocked = blocking.length > 0;

  function openCompliance(): void {
    onClose();
    void navigate({
      to: '/w/$workspaceId/clients/$clientId',
      params: { workspaceId: workspace.id, clientId: client.id },
      search: { tab: 'compliance' },
    });
  }

  return (
    <ResponsiveDialog
      opened
      onClose={onClose}
      title={blocked ? m.activation_blocked_title({ name }) : m.activation_warned_title({ name })}
      size={480}
    >
      <p className={classes['text']}>{blocked ? m.activation_blocked_text() : m.activation_warned_text()}</p>
      <ul className={classes['list']}>
        {(blocked ? blocking : warning).map((id) => (
          <li key={id}>{standardName(id)}</li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="default" onClick={blocked ? onClose : openCompliance}>
          {blocked ? m.activation_close() : m.activation_open_compliance()}
        </Button>
        <Button onClick={blocked ? openCompliance : onConfirm} data-autofocus>
          {blocked ? m.activation_open_compliance() : m.activation_anyway()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
