import type { FileFields } from './client-file.ts';

type Version = Pick<FileFields, 'seriesId' | 'versionNumber'>;

/** Of each document the newest of the given versions; the order stays. */
export function latestVersions<File extends Version>(files: readonly File[]): File[] {
  const newest = new Map<string, number>();
  for (const { seriesId, versionNumber } of files)
    newest.set(seriesId, Math.max(versionNumber, newest.get(seriesId) ?? 0));
  return files.filter(({ seriesId, versionNumber }) => versionNumber === newest.get(seriesId));
}
