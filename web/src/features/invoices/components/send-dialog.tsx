import { Skeleton } from '@mantine/core';
import { addDays } from '@clientele/domain/calendar-date';
import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceMailInputSchema, type InvoiceMailInput } from '@clientele/domain/invoice-calls';
import type { RecipientReason } from '@clientele/domain/invoice-recipients';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { FormProvider } from 'react-hook-form';
import { calendarDateLabel } from '../../../format/dates.ts';
import { failureSentence } from '../../../format/failure.ts';
import { moneyLabel } from '../../../format/money.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { sendInvoice } from '../api/send-invoice.ts';
import { useDelivery, type Delivery } from '../api/use-delivery.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { MailFields } from './mail-fields.tsx';
import classes from './invoice-header.module.css';

type Props = { invoice: Invoice; client: Client; onClose: () => void };

/** Says what sending does, and who gets it, before it is done. */
export function SendDialog(props: Props) {
  const { client, onClose } = props;
  const today = useWorkspaceToday();
  const delivery = useDelivery(client);
  if (delivery.status === 'ready') return <SendForm {...props} delivery={delivery.data} today={today} />;
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.invoice_send_title()} size={520}>
      {delivery.status === 'loading' ? (
        <Skeleton height={240} />
      ) : (
        <FormProblem problem={failureSentence(delivery.failure)} />
      )}
    </ResponsiveDialog>
  );
}

const REASONS: Readonly<Record<RecipientReason, () => string>> = {
  billing_contacts: m.invoice_recipients_billing_contacts,
  invoice_email: m.invoice_recipients_invoice_email,
  primary_contact: m.invoice_recipients_primary_contact,
  client_email: m.invoice_recipients_client_email,
};

/** What was typed stays while contacts change behind the dialog. */
function SendForm({ invoice, onClose, delivery, today }: Props & { delivery: Delivery; today: string }) {
  const { workspace } = useSession();
  const { byMail, choice, known, poRequired, replyTo } = delivery;
  const { id: invoiceId, version, clientId } = invoice;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<InvoiceMailInput>({
    draftOf: { subject: clientId, part: `invoice-send:${invoiceId}` },
    schema: byMail ? invoiceMailInputSchema : z.object({ recipients: z.array(z.string()), message: z.string() }),
    values: { recipients: choice.recipients, message: '' },
    shown: ['recipients', 'message'],
    explain: explainRefusal,
    async save({ recipients, message }) {
      const place = { workspaceId: workspace.id, clientId, invoiceId, version };
      await sendInvoice(byMail ? { ...place, recipients, message } : { ...place, message: '' });
    },
    onSaved() {
      showDone({ message: m.invoice_sent_done() });
      onClose();
    },
    onClose,
  });
  const obstacle = poRequired && invoice.poNumber === '' ? m.invoice_send_po_missing() : undefined;
  const reason = choice.reason === null ? m.problem_no_recipients() : REASONS[choice.reason]();
  return (
    <FormDialog draft={draft} title={m.invoice_send_title()} size={520}>
      <FormProvider {...form}>
        <form className={classes['dialog']} onSubmit={onSubmit} noValidate>
          <p>
            {m.invoice_send_text({
              total: moneyLabel(invoice.totalMinor, invoice.currency),
              issued: calendarDateLabel(today),
              due: calendarDateLabel(addDays(today, invoice.termsDays)),
            })}
          </p>
          {byMail ? <MailFields known={known} reason={reason} replyTo={replyTo} /> : <p>{m.invoice_send_no_mail()}</p>}
          <FormActions
            problem={problem ?? obstacle}
            draft={draft}
            submit={m.invoice_send()}
            busy={busy}
            denied={obstacle}
          />
        </form>
      </FormProvider>
    </FormDialog>
  );
}
