import { invoiceSubject } from '@clientele/domain/invoice';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of invoices. */
export const onInvoiceWritten = onSubjectWritten(invoiceSubject);
