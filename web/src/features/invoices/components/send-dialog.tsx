import { Button, Skeleton } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import { addDays } from '@clientele/domain/calendar-date';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { failureSentence } from '../../../format/failure.ts';
import { moneyLabel } from '../../../format/money.ts';
import { useSession } from '../../../session/session.tsx';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { sendInvoice } from '../api/send-invoice.ts';
import { useDelivery, type Delivery } from '../api/use-delivery.ts';
import { useStep } from '../use-step.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import classes from './invoice-header.module.css';

type Props = { invoice: Invoice; client: Client; onClose: () => void };

/** Says what sending does, and who gets it, before it is done. */
export function SendDialog({ invoice, client, onClose }: Props) {
  const { workspace } = useSession();
  const today = useWorkspaceToday();
  const delivery = useDelivery(client);
  const { id: invoiceId, version, clientId } = invoice;
  const { take, busy, problem } = useStep({
    take: () => sendInvoice({ workspaceId: workspace.id, clientId, invoiceId, version }),
    done: m.invoice_sent_done(),
    onDone: onClose,
  });
  const obstacle = delivery.status === 'ready' ? obstacleOf(delivery.data, invoice) : undefined;
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.invoice_send_title()} size={480}>
      <div className={classes['dialog']}>
        <p>
          {m.invoice_send_text({
            total: moneyLabel(invoice.totalMinor, invoice.currency),
            issued: calendarDateLabel(today),
            due: calendarDateLabel(addDays(today, invoice.termsDays)),
          })}
        </p>
        {delivery.status === 'loading' && <Skeleton height={40} />}
        {delivery.status === 'error' && <FormProblem problem={failureSentence(delivery.failure)} />}
        {delivery.status === 'ready' && <Recipients delivery={delivery.data} />}
        <FormProblem problem={problem ?? obstacle} />
      </div>
      <DialogActions>
        <Button variant="default" onClick={onClose} data-autofocus>
          {m.dialog_cancel()}
        </Button>
        <Button loading={busy} disabled={delivery.status !== 'ready' || obstacle !== undefined} onClick={take}>
          {m.invoice_send()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}

/** What is sure to be refused is not even asked for. */
function obstacleOf({ byMail, recipients, poRequired }: Delivery, invoice: Invoice): string | undefined {
  if (poRequired && invoice.poNumber === '') return m.invoice_send_po_missing();
  return byMail && recipients.length === 0 ? m.problem_no_recipients() : undefined;
}

function Recipients({ delivery: { byMail, recipients } }: { delivery: Delivery }) {
  if (!byMail) return <p>{m.invoice_send_no_mail()}</p>;
  if (recipients.length === 0) return null;
  return (
    <div>
      <h3>{m.invoice_recipients()}</h3>
      <ul className={classes['recipients']}>
        {recipients.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </div>
  );
}
