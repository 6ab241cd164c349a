import type { InvoiceSent, SendInvoiceInput } from '@clientele/domain/invoice-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Issues a draft and tells its recipients. Throws what failureOf() reads. */
export function sendInvoice(input: SendInvoiceInput): Promise<InvoiceSent> {
  return trackWrite(call<SendInvoiceInput, InvoiceSent>('sendInvoice', input));
}
