import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { periodText } from '@clientele/wording/invoice-wording';
import { personWording } from '../../format/wording.ts';

/** The number of an invoice; a draft, which has none, goes by its period. */
export function invoiceTitle({
  number,
  periodFrom,
  periodTo,
}: Pick<Invoice, 'number' | 'periodFrom' | 'periodTo'>): string {
  if (number !== '') return number;
  return m.invoice_draft_title({ period: periodText({ from: periodFrom, to: periodTo }, personWording()) });
}
