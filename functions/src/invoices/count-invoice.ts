import { invoiceMonth, invoiceNumber, type NumberedInvoice } from '@clientele/domain/invoice-number';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import * as z from 'zod';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

/** `invoiceNumbers/{YYYY-MM}`: how many invoices a workspace has issued in a month. */
const countSchema = z.object({ count: z.int().min(0) });

/** Which invoice of its month the next one is. */
export type InvoiceCount = Pick<NumberedInvoice, 'workspaceId' | 'issuedOn' | 'sequence'>;

/** Of two invoices that are issued in one moment, the later transaction begins again and finds the other one counted. */
export async function countInvoice(
  transaction: Transaction,
  workspaceId: string,
  issuedOn: string,
): Promise<InvoiceCount> {
  const ref = firestore().doc(paths.invoiceNumbers(workspaceId, invoiceMonth(issuedOn)));
  const counted = readSnapshot(countSchema, await transaction.get(ref));
  return { workspaceId, issuedOn, sequence: (counted?.count ?? 0) + 1 };
}

/** Counts the invoice in the same transaction that gives it the number: no number is left out, and none comes twice. */
export function takeNumber(
  transaction: Transaction,
  count: InvoiceCount,
  names: Pick<NumberedInvoice, 'prefix' | 'code'>,
): string {
  const ref = firestore().doc(paths.invoiceNumbers(count.workspaceId, invoiceMonth(count.issuedOn)));
  transaction.set(ref, { count: count.sequence });
  return invoiceNumber({ ...count, ...names });
}
