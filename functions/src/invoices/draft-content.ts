import type { ClientFields } from '@clientele/domain/client';
import type { Company } from '@clientele/domain/company';
import type { EffectiveSettings } from '@clientele/domain/effective-settings';
import type { InvoiceFields, WorkLine } from '@clientele/domain/invoice';
import type { SaveInvoiceInput } from '@clientele/domain/invoice-calls';
import { priceInvoice } from '@clientele/domain/invoice-pricing';
import { refuseProblems } from './invoice-documents.ts';
import { partiesOf } from './parties.ts';

type Content = Pick<SaveInvoiceInput, 'freeLines' | 'poNumber' | 'note'>;

/**
 * Everything of a draft that follows from its content and from the settings in force. Throws invoice_refused for a draft with nothing on
 * it, and for one that comes to less than nothing or to more than can be kept.
 */
export function draftContent(
  { freeLines, poNumber, note }: Content,
  workLines: WorkLine[],
  client: ClientFields,
  sender: { name: string; company: Company | null },
  { taxRate, termsDays, footer }: EffectiveSettings<'invoicing'>,
): Partial<InvoiceFields> {
  if (workLines.length + freeLines.length === 0) refuseProblems([{ path: '', code: 'nothing_to_invoice' }]);
  const amounts = priceInvoice({ workLines, freeLines, taxRate: taxRate.value });
  if (amounts === null) refuseProblems([{ path: 'freeLines', code: 'amount_too_large' }]);
  else if (amounts.totalMinor < 0) refuseProblems([{ path: 'freeLines', code: 'negative_total' }]);
  return {
    ...amounts,
    workLines,
    freeLines,
    poNumber,
    note,
    taxRate: taxRate.value,
    termsDays: termsDays.value,
    footer: footer.value,
    parties: partiesOf(client, sender.name, sender.company),
  };
}
