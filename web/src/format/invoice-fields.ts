import { INVOICE_STATES, type InvoiceState } from '@clientele/domain/invoice-states';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { choiceAs, listValue, textAs, textValue } from './values.ts';

const STATES: Record<InvoiceState, () => string> = {
  draft: m.invoice_state_draft,
  sent: m.invoice_state_sent,
  paid: m.invoice_state_paid,
  void: m.invoice_state_void,
};

export function invoiceStateLabel(state: InvoiceState): string {
  return STATES[state]();
}

/** What the fields of an invoice are called and how their values read. An amount alone does not say its currency: its row is blank. */
export const INVOICE_FIELDS = {
  state: {
    label: m.invoice_field_state,
    inline: m.invoice_field_state_inline,
    read: choiceAs(INVOICE_STATES, invoiceStateLabel),
  },
  number: { label: m.invoice_field_number, inline: m.invoice_field_number_inline, read: textValue },
  totalMinor: { label: m.invoice_field_total, inline: m.invoice_field_total_inline, read: () => '' },
  poNumber: { label: m.invoice_field_po_number, inline: m.invoice_field_po_number_inline, read: textValue },
  note: { label: m.invoice_field_note, inline: m.invoice_field_note_inline, read: textValue, long: true },
  paidOn: { label: m.invoice_field_paid_on, inline: m.invoice_field_paid_on_inline, read: textAs(calendarDateLabel) },
  voidReason: { label: m.invoice_field_void_reason, inline: m.invoice_field_void_reason_inline, read: textValue },
  recipients: { label: m.invoice_field_recipients, inline: m.invoice_field_recipients_inline, read: listValue },
  timesMailed: { label: m.invoice_field_times_mailed, inline: m.invoice_field_times_mailed_inline, read: () => '' },
} as const satisfies Readonly<Record<string, FieldRow>>;
