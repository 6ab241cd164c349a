import type { InvoiceWritten, ResendInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Mails an issued invoice once more. Throws what failureOf() reads. */
export function resendInvoice(input: ResendInvoiceInput): Promise<InvoiceWritten> {
  return trackWrite(call<ResendInvoiceInput, InvoiceWritten>('resendInvoice', input));
}
