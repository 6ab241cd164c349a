import { sameValue } from '@clientele/domain/change';
import { clientSchema } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { contactSummaryOf } from '@clientele/domain/contact-book';
import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { readContacts } from './contact-documents.ts';

const summarizedSchema = clientSchema.pick({ contactSummary: true });

/** Compares what the records of a workspace say about their contacts with the contacts. Returns how many were wrong and are right now. */
export async function correctContactSummaries(workspaceId: string): Promise<number> {
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  const corrected = await sumOver(clients, async ({ id }) =>
    Number(await correctSummary({ workspaceId, clientId: id })),
  );
  logs.contactSummariesCorrected(workspaceId, corrected);
  return corrected;
}

async function correctSummary(place: ClientPlace): Promise<boolean> {
  const ref = firestore().doc(paths.client(place.workspaceId, place.clientId));
  return inTransaction(async (transaction) => {
    const client = readSnapshot(summarizedSchema, await transaction.get(ref));
    if (client === null) return false;
    const contactSummary = contactSummaryOf(await readContacts(transaction, place));
    if (sameValue(contactSummary, client.contactSummary)) return false;
    transaction.update(ref, { contactSummary });
    return true;
  });
}
