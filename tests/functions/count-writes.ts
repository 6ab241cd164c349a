import { firestore } from '../../functions/src/firebase/app.ts';

type Requests = { request: (method: string, request: { writes?: unknown[] | null }, tag: string) => Promise<unknown> };

/** Counts the documents that are written while something runs: exact, and independent of time. */
export async function countWrites(run: () => Promise<unknown>): Promise<number> {
  // Every commit of the Admin SDK goes through this one function (@google-cloud/firestore, src/index.ts).
  const database = firestore() as unknown as Requests;
  const original = database.request.bind(database);
  let writes = 0;
  database.request = async (method, request, tag) => {
    if (method === 'commit') writes += request.writes?.length ?? 0;
    return original(method, request, tag);
  };
  try {
    await run();
  } finally {
    database.request = original;
  }
  return writes;
}
