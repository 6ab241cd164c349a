import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { useSession } from '../../../session/session.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { removeInvoice } from '../api/remove-invoice.ts';
import { useStep } from '../use-step.ts';

type Props = { invoice: Invoice; onClose: () => void; onRemoved: () => void };

/** Asks before a draft goes. */
export function RemoveDialog({ invoice, onClose, onRemoved }: Props) {
  const { workspace } = useSession();
  const { id: invoiceId, version, clientId } = invoice;
  const { take, busy, problem } = useStep({
    take: () => removeInvoice({ workspaceId: workspace.id, clientId, invoiceId, version }),
    done: m.invoice_removed(),
    onDone: onRemoved,
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={m.invoice_remove_title()}
      confirmLabel={m.invoice_remove()}
      onConfirm={take}
      busy={busy}
    >
      <p>{m.invoice_remove_text()}</p>
      <FormProblem problem={problem} />
    </ConfirmDialog>
  );
}
