import { TextInput } from '@mantine/core';
import type { Invoice } from '@clientele/domain/invoice';
import { line } from '@clientele/domain/text';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { voidInvoice } from '../api/void-invoice.ts';
import { explainRefusal } from '../explain-refusal.ts';
import classes from './invoice-header.module.css';

const voidSchema = z.object({ reason: line(500, 1) });

/** Asks why an issued invoice is taken back, and says what becomes of its number and its work. */
export function VoidDialog({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const { workspace } = useSession();
  const { id: invoiceId, version, clientId } = invoice;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<z.infer<typeof voidSchema>>({
    draftOf: { subject: clientId, part: `invoice-void:${invoiceId}` },
    schema: voidSchema,
    values: { reason: '' },
    shown: ['reason'],
    explain: explainRefusal,
    async save({ reason }) {
      await voidInvoice({ workspaceId: workspace.id, clientId, invoiceId, version, reason });
    },
    onSaved() {
      showDone({ message: m.invoice_void_done() });
      onClose();
    },
    onClose,
  });
  return (
    <FormDialog draft={draft} title={m.invoice_void_title({ number: invoice.number })} size={440}>
      <form className={classes['dialog']} onSubmit={onSubmit} noValidate>
        <p>{m.invoice_void_text()}</p>
        <TextInput
          {...form.register('reason')}
          label={m.invoice_field_void_reason()}
          error={form.formState.errors.reason?.message}
          maxLength={500}
          withAsterisk
          aria-required
          data-autofocus
        />
        <FormActions problem={problem} draft={draft} submit={m.invoice_void()} busy={busy} danger />
      </form>
    </FormDialog>
  );
}
