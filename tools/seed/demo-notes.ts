import type { ActivityFields } from '../../domain/src/activity.ts';
import { OF_CLIENT } from '../../domain/src/audience.ts';
import { mentionMark, noteDocumentId } from '../../domain/src/note.ts';
import { activityEntryId } from '../../domain/src/paths.ts';
import type { SeededClient } from './client-history.ts';

/** One note of a timeline, and the id of its entry. */
export type SeededNote = { entryId: string; entry: Extract<ActivityFields, { kind: 'note.added' }> };

const DAY_MS = 86_400_000;

/** What people write down; a note that asks somebody mentions them. */
const NOTES = [
  'Their month closes on the 20th. Invoices that arrive later are paid a month later.',
  'The gate code changes every quarter: ask the site office the day before.',
  'Prefers calls before ten in the morning.\nThe assistant can confirm dates, but not prices.',
  'Asked for a framework agreement for the three plants in the north. Sent the outline, waiting for their legal team.',
] as const;
const QUESTIONS = [
  'can you join the kick-off on site? They want to see who signs the reports.',
  'they asked whether the night rate applies on public holidays. Please have a look before we answer.',
  'the new plant manager starts next month; worth a visit.',
] as const;

/** Notes of every second client; every fourth has one that asks somebody. Not before the client was there, and none in the Trash. */
export function demoNotes(
  { steps }: Pick<SeededClient, 'steps'>,
  people: { by: string; asked: string },
  index: number,
  now: Date,
): SeededNote[] {
  const age = Math.min(...steps.map(({ daysAgo }) => daysAgo));
  if (index % 2 === 1 || steps.some(({ trash }) => trash)) return [];
  const plain = { text: NOTES[(index / 2) % NOTES.length] ?? NOTES[0], mentions: [] };
  const question = QUESTIONS[(index / 4) % QUESTIONS.length] ?? QUESTIONS[0];
  const asking = { text: `${mentionMark(people.asked)} ${question}`, mentions: [people.asked] };
  return [plain, ...(index % 4 === 0 ? [asking] : [])].map((said, place) => ({
    entryId: activityEntryId(noteDocumentId(`demo${place + 1}`), 1),
    entry: {
      kind: 'note.added',
      actorUid: people.by,
      at: new Date(now.getTime() - (age - (age * (place + 1)) / 4) * DAY_MS),
      version: 1,
      audience: OF_CLIENT,
      changes: {},
      ...said,
    },
  }));
}
