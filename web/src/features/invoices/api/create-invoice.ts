import type { InvoiceWritten, CreateInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Drafts an invoice and claims its work. Throws what failureOf() reads. */
export function createInvoice(input: CreateInvoiceInput): Promise<InvoiceWritten> {
  return trackWrite(call<CreateInvoiceInput, InvoiceWritten>('createInvoice', input));
}
