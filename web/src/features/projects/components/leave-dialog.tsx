import * as m from '@clientele/messages';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import type { ProjectClient } from '../project-client.ts';

type Props = { client: ProjectClient; onClose: () => void; onConfirm: () => void };

/** Asks somebody who takes themselves off a project, because they may stop seeing its client. */
export function LeaveDialog({ client, onClose, onConfirm }: Props) {
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={m.project_leave_title()}
      confirmLabel={m.project_leave()}
      onConfirm={onConfirm}
    >
      <p>{m.project_leave_text({ client: client.displayName })}</p>
    </ConfirmDialog>
  );
}
