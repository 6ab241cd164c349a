import type { InvoiceFields } from '@clientele/domain/invoice';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { wordingFor, type Wording } from '@clientele/wording/wording';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import type { InvoicePlace } from './invoice-documents.ts';

/** One mail for each time that an invoice is sent, however often that one is queued: `time` counts from 1. */
export function invoiceMailId(
  { workspaceId, invoiceId }: Pick<InvoicePlace, 'workspaceId' | 'invoiceId'>,
  time: number,
): string {
  const first = `invoice-${workspaceId}-${invoiceId}`;
  return time === 1 ? first : `${first}-${time}`;
}

export type InvoiceMailing = {
  workspace: Pick<WorkspaceFields, 'name' | 'language'>;
  /** whether it can be read in the portal, too */
  inPortal: boolean;
  /** somebody's own words; blank for none */
  message: string;
  /** whether it was mailed before */
  again: boolean;
};

/** Tells the recipients of an invoice what it is about and until when it is to be paid, in the workspace's language. */
export function invoiceMail(
  { workspaceId, clientId, invoiceId }: InvoicePlace,
  invoice: InvoiceFields,
  { workspace, inPortal, message, again }: InvoiceMailing,
): QueuedMail {
  const wording = wordingFor(workspace.language);
  const { locale, money, day } = wording;
  const values = {
    number: invoice.number,
    workspace: workspace.name,
    client: invoice.parties.clientName,
    total: money(invoice.totalMinor, invoice.currency),
    from: day(invoice.periodFrom),
    to: day(invoice.periodTo),
    po: invoice.poNumber,
  };
  return composeMail({
    to: invoice.recipients,
    workspace,
    company: invoice.parties.company,
    subject: m.invoice_mail_subject(values, { locale }),
    heading: m.invoice_mail_heading(values, { locale }),
    ...(message !== '' && { quote: message }),
    paragraphs: [
      m.invoice_mail_what(values, { locale }),
      ...(again ? [m.invoice_mail_again({ issued: day(invoice.issuedOn) }, { locale })] : []),
      payable(invoice, wording),
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

/** When it is to be paid, as it stands on the invoice. */
function payable({ state, termsDays, dueOn, paidOn }: InvoiceFields, { locale, day }: Wording): string {
  if (state === 'paid') return m.invoice_mail_paid({ paid: day(paidOn) }, { locale });
  if (termsDays === 0) return m.invoice_mail_on_receipt({}, { locale });
  return m.invoice_mail_due({ due: day(dueOn) }, { locale });
}
