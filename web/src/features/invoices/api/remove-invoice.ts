import type { InvoiceWritten, RemoveInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Removes a draft. Throws what failureOf() reads. */
export function removeInvoice(input: RemoveInvoiceInput): Promise<InvoiceWritten> {
  return trackWrite(call<RemoveInvoiceInput, InvoiceWritten>('removeInvoice', input));
}
