import type { InvoiceFields } from '@clientele/domain/invoice';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { FieldValue } from 'firebase-admin/firestore';
import { escapeHtml } from '../mail/escape-html.ts';
import type { InvoicePlace } from './invoice-documents.ts';
import { wordingFor } from './pdf/wording.ts';

/** One mail for one invoice, however often it is queued. */
export function invoiceMailId({ workspaceId, invoiceId }: Pick<InvoicePlace, 'workspaceId' | 'invoiceId'>): string {
  return `invoice-${workspaceId}-${invoiceId}`;
}

/** Tells the recipients of an invoice what it is about and until when it is to be paid, in the workspace's language. */
export function invoiceMail(
  { workspaceId, clientId }: InvoicePlace,
  invoice: InvoiceFields,
  workspace: Pick<WorkspaceFields, 'name' | 'language'>,
) {
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
  const paragraphs = [
    m.invoice_mail_what(values, { locale }),
    m.invoice_mail_due(values, { locale }),
    ...(invoice.poNumber === '' ? [] : [m.invoice_mail_po(values, { locale })]),
    m.invoice_mail_why(values, { locale }),
  ];
  return {
    to: invoice.recipients,
    message: {
      subject: m.invoice_mail_subject(values, { locale }),
      text: paragraphs.join('\n\n'),
      html: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
    },
    kind: 'invoice_sent',
    workspaceId,
    clientId,
    createdAt: FieldValue.serverTimestamp(),
  } as const;
}
