import { paths } from '@clientele/domain/paths';
import { collection, doc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';

/** The id of an invoice that is about to be drafted: with one id a repeated call drafts one. */
export function newInvoiceId(workspaceId: string): string {
  return doc(collection(firestore(), paths.invoices(workspaceId))).id;
}
