import type { Mention } from './mentions.ts';

/** A note that was not added yet. The id changes with the text: what was sent once is one note, what was written on is another. */
export type NoteDraft = { id: string; text: string; chosen: readonly Mention[] };

type NotePlace = { uid: string; workspaceId: string; clientId: string };

function keyOf({ uid, workspaceId, clientId }: NotePlace): string {
  return `clientele-note:${uid}:${workspaceId}:${clientId}`;
}

export function newNote(text = '', chosen: readonly Mention[] = []): NoteDraft {
  return { id: crypto.randomUUID().replaceAll('-', '').slice(0, 20), text, chosen };
}

function isMention(value: unknown): value is Mention {
  if (typeof value !== 'object' || value === null || !('uid' in value) || !('name' in value)) return false;
  return typeof value.uid === 'string' && typeof value.name === 'string';
}

function isDraft(value: unknown): value is NoteDraft {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value) || !('text' in value) || !('chosen' in value)) return false;
  const { id, text, chosen } = value;
  return typeof id === 'string' && typeof text === 'string' && Array.isArray(chosen) && chosen.every(isMention);
}

/** What somebody had begun to write about a client in this window. */
export function readNote(place: NotePlace): NoteDraft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(stored) ? stored : newNote();
  } catch {
    return newNote();
  }
}

export function keepNote(place: NotePlace, draft: NoteDraft): void {
  try {
    if (draft.text === '') sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the text stays on screen, it only would not survive leaving the page.
  }
}
