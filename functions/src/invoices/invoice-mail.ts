import type { InvoiceFields } from '@clientele/domain/invoice';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import type { InvoicePlace } from './invoice-documents.ts';
import { wordingFor } from './pdf/wording.ts';

/** One mail for one invoice, however often it is queued. */
export function invoiceMailId({ workspaceId, invoiceId }: Pick<InvoicePlace, 'workspaceId' | 'invoiceId'>): string {
  return `invoice-${workspaceId}-${invoiceId}`;
}

/** Tells the recipients of an invoice what it is about and until when it is to be paid, in the workspace's language. */
export function invoiceMail(
  { workspaceId, clientId, invoiceId }: InvoicePlace,
  invoice: InvoiceFields,
  workspace: Pick<WorkspaceFields, 'name' | 'language'>,
  inPortal: boolean,
): QueuedMail {
  const { locale, money, day } = wordingFor(workspace.language);
  const values = {
    number: invoice.number,
    workspace: workspace.name,
    client: invoice.parties.clientName,
    total: money(invoice.totalMinor, invoice.currency),
    from: day(invoice.periodFrom),
    to: day(invoice.periodTo),
    due: day(invoice.dueOn),
    po: invoice.poNumber,
  };
  return composeMail({
    to: invoice.recipients,
    workspace,
    company: invoice.parties.company,
    subject: m.invoice_mail_subject(values, { locale }),
    heading: m.invoice_mail_heading(values, { locale }),
    paragraphs: [
      m.invoice_mail_what(values, { locale }),
      m.invoice_mail_due(values, { locale }),
      ...(invoice.poNumber === '' ? [] : [m.invoice_mail_po(values, { locale })]),
    ],
    ...(inPortal && { action: { label: m.invoice_mail_open({}, { locale }), url: appLink('/portal') } }),
    why: m.invoice_mail_why(values, { locale }),
    kind: 'invoice_sent',
    workspaceId,
    clientId,
    attachments: [{ filename: `${invoice.number}.pdf`, invoice: { workspaceId, invoiceId } }],
  });
}
