import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../format/dates.ts';

type Named = Pick<Invoice, 'number' | 'periodFrom' | 'periodTo'>;

export function periodLabel({ periodFrom, periodTo }: Pick<Named, 'periodFrom' | 'periodTo'>): string {
  return m.invoice_document_period_value({ from: calendarDateLabel(periodFrom), to: calendarDateLabel(periodTo) });
}

/** The number of an invoice; a draft, which has none, goes by its period. */
export function invoiceTitle(invoice: Named): string {
  return invoice.number === '' ? m.invoice_draft_title({ period: periodLabel(invoice) }) : invoice.number;
}
