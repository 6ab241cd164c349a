import type { ShownFile } from '../api/use-documents.ts';

/** Of each document the newest of its shared versions; the order stays. */
export function latestVersions(files: readonly ShownFile[]): ShownFile[] {
  const newest = new Map<string, number>();
  for (const { seriesId, versionNumber } of files)
    newest.set(seriesId, Math.max(versionNumber, newest.get(seriesId) ?? 0));
  return files.filter(({ seriesId, versionNumber }) => versionNumber === newest.get(seriesId));
}
