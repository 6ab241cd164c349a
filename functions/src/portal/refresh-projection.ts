import { sameValue } from '@clientele/domain/change';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { plainData, UnreadableDocument } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { shownRef, sourceRef, type PortalCollection, type PortalPlace } from './portal-place.ts';
import { projectSource } from './project-source.ts';

/**
 * Makes the portal show of one document what it says now. Reads the source in the transaction that writes: events may come late, twice and
 * in any order, and none of them can bring back what is no longer so. Returns whether anything had to be changed.
 */
export async function refreshProjection(collection: PortalCollection, place: PortalPlace): Promise<boolean> {
  const { changed, unreadable } = await inTransaction(async (transaction) => {
    const target = shownRef(collection, place);
    const source = await transaction.get(sourceRef(collection, place));
    const present = await transaction.get(target);
    const { wanted, unreadable: why } = await wantedOf(collection, place, source, async (ref) => transaction.get(ref));
    const right = wanted === null ? !present.exists : sameValue(plainData(present.data()), wanted);
    if (!right && wanted === null) transaction.delete(target);
    if (!right && wanted !== null) transaction.set(target, wanted);
    return { changed: !right, unreadable: why };
  });
  if (unreadable !== null) await buryUnreadable(unreadable);
  return changed;
}

type Wanted = { wanted: object | null; unreadable: UnreadableDocument | null };

/** What cannot be read is not shown: the safe side. */
async function wantedOf(...source: Parameters<typeof projectSource>): Promise<Wanted> {
  try {
    return { wanted: await projectSource(...source), unreadable: null };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { wanted: null, unreadable: error };
    throw error;
  }
}
