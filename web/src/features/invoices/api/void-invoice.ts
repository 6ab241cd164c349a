import type { InvoiceWritten, VoidInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Takes back an issued invoice for good. Throws what failureOf() reads. */
export function voidInvoice(input: VoidInvoiceInput): Promise<InvoiceWritten> {
  return trackWrite(call<VoidInvoiceInput, InvoiceWritten>('voidInvoice', input));
}
