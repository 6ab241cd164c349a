import { Skeleton } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceMailInputSchema, type InvoiceMailInput } from '@clientele/domain/invoice-calls';
import * as m from '@clientele/messages';
import { FormProvider } from 'react-hook-form';
import { failureSentence } from '../../../format/failure.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { resendInvoice } from '../api/resend-invoice.ts';
import { useDelivery, type Delivery } from '../api/use-delivery.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { MailFields } from './mail-fields.tsx';
import classes from './invoice-header.module.css';

type Props = { invoice: Invoice; client: Client; onClose: () => void };

/** Mails an issued invoice once more: to whoever has lost it, or to an address that was missing. */
export function ResendDialog(props: Props) {
  const { invoice, client, onClose } = props;
  const delivery = useDelivery(client);
  if (delivery.status === 'ready') return <ResendForm {...props} delivery={delivery.data} />;
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.invoice_resend_title({ number: invoice.number })} size={520}>
      {delivery.status === 'loading' ? (
        <Skeleton height={240} />
      ) : (
        <FormProblem problem={failureSentence(delivery.failure)} />
      )}
    </ResponsiveDialog>
  );
}

function ResendForm({ invoice, onClose, delivery: { choice, known, replyTo } }: Props & { delivery: Delivery }) {
  const { workspace } = useSession();
  const { id: invoiceId, version, clientId } = invoice;
  const before = invoice.recipients.length > 0;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<InvoiceMailInput>({
    draftOf: { subject: clientId, part: `invoice-resend:${invoiceId}` },
    schema: invoiceMailInputSchema,
    values: { recipients: before ? invoice.recipients : choice.recipients, message: '' },
    shown: ['recipients', 'message'],
    explain: explainRefusal,
    async save(mail) {
      await resendInvoice({ workspaceId: workspace.id, clientId, invoiceId, version, ...mail });
    },
    onSaved() {
      showDone({ message: m.invoice_resent_done() });
      onClose();
    },
    onClose,
  });
  return (
    <FormDialog draft={draft} title={m.invoice_resend_title({ number: invoice.number })} size={520}>
      <FormProvider {...form}>
        <form className={classes['dialog']} onSubmit={onSubmit} noValidate>
          <p>{m.invoice_resend_text()}</p>
          <MailFields known={known} reason={before ? m.invoice_recipients_last() : undefined} replyTo={replyTo} />
          <FormActions problem={problem} draft={draft} submit={m.invoice_resend()} busy={busy} />
        </form>
      </FormProvider>
    </FormDialog>
  );
}
