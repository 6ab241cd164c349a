import type { InvoiceWritten, SaveInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Changes a draft. Throws what failureOf() reads. */
export function saveInvoice(input: SaveInvoiceInput): Promise<InvoiceWritten> {
  return trackWrite(call<SaveInvoiceInput, InvoiceWritten>('saveInvoice', input));
}
