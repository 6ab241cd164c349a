import * as z from 'zod';
import { hasShapeOf } from '../../forms/draft-shape.ts';
import { dropDraft, keepDraft, readDraft, type DraftPlace } from '../../forms/drafts.ts';
import type { Mention } from './mentions.ts';

/** A note that was not added yet. The id changes with the text: what was sent once is one note, what was written on is another. */
export type NoteDraft = { id: string; text: string; chosen: readonly Mention[] };

const PART = 'note';
const noteDraftSchema: z.ZodType<NoteDraft> = z.object({
  id: z.string(),
  text: z.string(),
  chosen: z.array(z.object({ uid: z.string(), name: z.string() })),
});

export function newNote(text = '', chosen: readonly Mention[] = []): NoteDraft {
  return { id: crypto.randomUUID().replaceAll('-', '').slice(0, 20), text, chosen };
}

/** What somebody had begun to write about a client in this window. */
export function readNote(place: DraftPlace): NoteDraft {
  return readDraft<NoteDraft>(place, PART, hasShapeOf(noteDraftSchema))?.values ?? newNote();
}

export function keepNote(place: DraftPlace, draft: NoteDraft): void {
  if (draft.text === '') dropDraft(place, PART);
  else keepDraft(place, PART, { base: newNote(), values: draft });
}
