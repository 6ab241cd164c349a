import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { pagesOf } from '../firebase/pages.ts';

/**
 * Runs a job on every document of a query, page by page, and adds up what it says to have mended. A document that cannot be read becomes a
 * dead letter and keeps none of the others from its turn.
 */
export async function sumOver(
  found: Query,
  run: (snapshot: QueryDocumentSnapshot) => Promise<number>,
): Promise<number> {
  let sum = 0;
  for await (const page of pagesOf(found)) {
    const counts = await Promise.all(page.map((snapshot) => runOrBury(snapshot, run)));
    sum += counts.reduce((total, count) => total + count, 0);
  }
  return sum;
}

async function runOrBury(
  snapshot: QueryDocumentSnapshot,
  run: (snapshot: QueryDocumentSnapshot) => Promise<number>,
): Promise<number> {
  try {
    return await run(snapshot);
  } catch (error) {
    await buryUnreadable(error);
    return 0;
  }
}
