import { TextInput } from '@mantine/core';
import { dateSchema } from '@clientele/domain/calendar-date';
import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { moneyLabel } from '../../../format/money.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { markInvoicePaid } from '../api/mark-invoice-paid.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { explainRefusal } from '../explain-refusal.ts';
import classes from './invoice-header.module.css';

const paySchema = z.object({ paidOn: dateSchema });

/** Asks for the day on which the money came. */
export function PayDialog({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const { workspace } = useSession();
  const today = useWorkspaceToday();
  const { id: invoiceId, version, clientId } = invoice;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<z.infer<typeof paySchema>>({
    draftOf: { subject: clientId, part: `invoice-paid:${invoiceId}` },
    schema: paySchema,
    values: { paidOn: today },
    shown: ['paidOn'],
    explain: explainRefusal,
    async save({ paidOn }) {
      await markInvoicePaid({ workspaceId: workspace.id, clientId, invoiceId, version, paidOn });
    },
    onSaved() {
      showDone({ message: m.invoice_paid_done() });
      onClose();
    },
    onClose,
  });
  return (
    <FormDialog draft={draft} title={m.invoice_pay_title({ number: invoice.number })} size={440}>
      <form className={classes['dialog']} onSubmit={onSubmit} noValidate>
        <p>{m.invoice_pay_text({ total: moneyLabel(invoice.totalMinor, invoice.currency) })}</p>
        <TextInput
          {...form.register('paidOn')}
          type="date"
          label={m.invoice_field_paid_on()}
          min={invoice.issuedOn}
          max={today}
          error={form.formState.errors.paidOn?.message}
          withAsterisk
          aria-required
          data-autofocus
        />
        <FormActions problem={problem} draft={draft} submit={m.invoice_pay()} busy={busy} />
      </form>
    </FormDialog>
  );
}
