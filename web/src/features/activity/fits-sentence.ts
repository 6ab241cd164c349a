import { changedField, type Reading } from '../../format/client-fields.ts';

/** Characters of a value that still read well inside a sentence. */
const SENTENCE_LIMIT = 60;

/** Whether the old and the new value may stand in the sentence itself: "changed payment terms from 30 days to 45 days". */
export function fitsSentence(path: string, change: { from?: unknown; to?: unknown }, reading: Reading): boolean {
  const row = changedField(path, change);
  if (row.long || path.startsWith('addresses.')) return false;
  return [change.from, change.to].every((value) => row.read(value, reading).length <= SENTENCE_LIMIT);
}
