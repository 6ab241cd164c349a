import { FILE_INPUT_KEYS, type ClientFile, type FileInput } from '@clientele/domain/client-file';
import { writeFile, type FilePlace } from './write-file.ts';

/** Saves what was changed about a file. What somebody else changed meanwhile stays theirs; a field that both changed is a `version_conflict`. */
export async function updateFile(place: FilePlace, seen: ClientFile, input: FileInput): Promise<void> {
  const changed = FILE_INPUT_KEYS.filter((key) => input[key] !== seen[key]);
  if (changed.length === 0) return;
  await writeFile(place, {
    seen,
    fields: Object.fromEntries(changed.map((key) => [key, input[key]])),
    isDone: (newest) => changed.every((key) => newest[key] === input[key]),
    stillFits: (newest) => !newest.deleted && changed.every((key) => newest[key] === seen[key]),
  });
}
