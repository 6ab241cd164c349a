import type { ClientFile } from '@clientele/domain/client-file';

/** A document as people see it: its current version, and the earlier ones, newest first. */
export type ClientDocument = { current: ClientFile; earlier: readonly ClientFile[] };

/** Puts the versions of each document together. The current one is the latest that was found good. */
export function documentsOf(files: readonly ClientFile[]): ClientDocument[] {
  const series = Map.groupBy(files, ({ seriesId }) => seriesId);
  return [...series.values()].flatMap((versions) => {
    const [current, ...earlier] = versions.toSorted(
      (a, b) => b.versionNumber - a.versionNumber || (a.id < b.id ? -1 : 1),
    );
    return current ? [{ current, earlier }] : [];
  });
}

/** Every version of a document, newest first. */
export function versionsOf({ current, earlier }: ClientDocument): readonly ClientFile[] {
  return [current, ...earlier];
}
