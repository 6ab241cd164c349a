import type { InvoiceWritten, MarkInvoicePaidInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Notes that an invoice was paid. Throws what failureOf() reads. */
export function markInvoicePaid(input: MarkInvoicePaidInput): Promise<InvoiceWritten> {
  return trackWrite(call<MarkInvoicePaidInput, InvoiceWritten>('markInvoicePaid', input));
}
