import type { FirestoreRequest } from './firestore.ts';

/** As many requests as the emulator is asked at once. */
const AT_ONCE = 16;

function written(request: FirestoreRequest): string[] {
  return 'commit' in request ? request.commit.map((write) => ('delete' in write ? write.delete : write.set)) : [];
}

/** Splits attempts into groups that can be asked at once: no document is written by two of one group. The order stays. */
export function apart<Attempt extends { request: FirestoreRequest }>(attempts: readonly Attempt[]): Attempt[][] {
  const groups: Attempt[][] = [];
  let taken = new Set<string>();
  for (const attempt of attempts) {
    const paths = written(attempt.request);
    const last = groups.at(-1);
    if (last === undefined || last.length === AT_ONCE || paths.some((path) => taken.has(path))) {
      groups.push([attempt]);
      taken = new Set(paths);
    } else {
      last.push(attempt);
      for (const path of paths) taken.add(path);
    }
  }
  return groups;
}
