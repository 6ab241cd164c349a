import { firestore } from '../../functions/src/firebase/app.ts';

type Request = (method: string, request: { writes?: unknown[] | null }, tag: string) => Promise<unknown>;

/** Every commit of the Admin SDK in this process goes through one function (@google-cloud/firestore, src/index.ts). */
async function intercept<Result>(run: () => Promise<Result>, around: (original: Request) => Request): Promise<Result> {
  const database = firestore() as unknown as { request: Request };
  const original = database.request.bind(database);
  database.request = around(original);
  try {
    return await run();
  } finally {
    database.request = original;
  }
}

/** Counts the documents that are written while something runs: exact, and independent of time. */
export async function countWrites(run: () => Promise<unknown>): Promise<number> {
  let writes = 0;
  await intercept(run, (original) => async (method, request, tag) => {
    if (method === 'commit') writes += request.writes?.length ?? 0;
    return original(method, request, tag);
  });
  return writes;
}

/** Holds the first `count` commits back until all of them are there: so each has read what the others have not yet changed. */
export async function holdCommits<Result>(count: number, run: () => Promise<Result>): Promise<Result> {
  const { promise: allThere, resolve } = Promise.withResolvers<void>();
  let commits = 0;
  return intercept(run, (original) => async (method, request, tag) => {
    if (method === 'commit') {
      commits += 1;
      if (commits === count) resolve();
      await allThere;
    }
    return original(method, request, tag);
  });
}
