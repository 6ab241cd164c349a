import { sameValue } from '@clientele/domain/change';
import { clientSchema } from '@clientele/domain/client';
import { contactSummaryOf } from '@clientele/domain/contact-book';
import { paths } from '@clientele/domain/paths';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readContacts, type ContactPlace } from './contact-documents.ts';

const summarizedSchema = clientSchema.pick({ contactSummary: true });

/** Compares what the records of a workspace say about their contacts with the contacts. Returns how many were wrong and are right now. */
export async function correctContactSummaries(workspaceId: string): Promise<number> {
  let corrected = 0;
  for await (const page of pagesOf(firestore().collection(paths.clients(workspaceId)).select())) {
    const written = await Promise.all(page.map(({ id }) => correctOrBury({ workspaceId, clientId: id })));
    corrected += written.filter(Boolean).length;
  }
  logs.contactSummariesCorrected(workspaceId, corrected);
  return corrected;
}

/** One that cannot be read does not keep the others from their turn. */
async function correctOrBury(place: ContactPlace): Promise<boolean> {
  try {
    return await correctSummary(place);
  } catch (error) {
    await buryUnreadable(error);
    return false;
  }
}

async function correctSummary(place: ContactPlace): Promise<boolean> {
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
