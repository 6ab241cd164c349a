import { clientSchema } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { ISSUED_STATES } from '@clientele/domain/invoice-states';
import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { sumOver } from '../upkeep/sum-over.ts';

const countedSchema = clientSchema.pick({ issuedInvoices: true });

/**
 * How many invoices of a client have a number, void ones included. The record says the same (`issuedInvoices`), for rules and screens; a
 * record that an earlier version of the product wrote may not say it yet, so that what cannot be taken back asks here.
 */
export async function countIssued(transaction: Transaction, { workspaceId, clientId }: ClientPlace): Promise<number> {
  const issued = firestore()
    .collection(paths.invoices(workspaceId))
    .where('clientId', '==', clientId)
    .where('state', 'in', [...ISSUED_STATES]);
  return (await transaction.get(issued.count())).data().count;
}

/** Compares what the records of a workspace say about their issued invoices with the invoices. Returns how many were wrong and are right now. */
export async function correctIssuedInvoices(workspaceId: string): Promise<number> {
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  const corrected = await sumOver(clients, async ({ id }) => Number(await correctCount({ workspaceId, clientId: id })));
  logs.issuedInvoicesCorrected(workspaceId, corrected);
  return corrected;
}

async function correctCount(place: ClientPlace): Promise<boolean> {
  const ref = firestore().doc(paths.client(place.workspaceId, place.clientId));
  return inTransaction(async (transaction) => {
    const client = readSnapshot(countedSchema, await transaction.get(ref));
    if (client === null) return false;
    const issuedInvoices = await countIssued(transaction, place);
    if (issuedInvoices === client.issuedInvoices) return false;
    transaction.update(ref, { issuedInvoices });
    return true;
  });
}
