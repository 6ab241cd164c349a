import { getDocFromServer, type DocumentReference, type DocumentSnapshot } from 'firebase/firestore';
import { failureOf } from './failure.ts';

/** Pauses before the document is asked for again. Milliseconds. */
const PAUSES = [500, 1_000, 2_000, 4_000];

/**
 * A document as the server has it, past the local cache. Right after the network is back the SDK may still say that the server is out of
 * reach: it is asked again for some seconds before that is believed.
 */
export async function getServerDocument(document: DocumentReference): Promise<DocumentSnapshot> {
  for (const pause of PAUSES) {
    try {
      return await getDocFromServer(document);
    } catch (error) {
      if (failureOf(error).code !== 'offline') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return getDocFromServer(document);
}
