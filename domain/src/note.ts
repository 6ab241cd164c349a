import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID, PART_ID } from './formats.ts';
import { lines, problem } from './text.ts';

export const NOTE_LIMIT = 4000;
const MENTION_LIMIT = 20;

/** Inside a note a person stands by their id, "@[uid]", so that a later change of name shows everywhere. */
const MARK = /@\[([^\]\[\/\p{C}]{1,128})\]/gu;

export function mentionMark(uid: string): string {
  return `@[${uid}]`;
}

/** Callable `addNote`. `noteId` comes from the caller: a repeated call writes the same note. `mentions` are those whose marks stand in the text. */
export const addNoteInputSchema = z
  .strictObject({
    ...clientPlaceSchema.shape,
    noteId: z.string().regex(PART_ID),
    text: lines(NOTE_LIMIT).refine((value) => value !== '', problem('required')),
    mentions: z
      .array(z.string().regex(DOCUMENT_ID))
      .max(MENTION_LIMIT)
      .refine((uids) => new Set(uids).size === uids.length, problem('duplicate')),
  })
  .refine(({ text, mentions }) => mentions.every((uid) => text.includes(mentionMark(uid))), {
    ...problem('invalid'),
    path: ['mentions'],
  });
export type AddNoteInput = z.infer<typeof addNoteInputSchema>;

/** Names a note among the documents of one client's timeline. A note has one version: nobody edits it. */
export function noteDocumentId(noteId: string): string {
  return `note-${noteId}`;
}

type NotePart = { kind: 'text'; text: string } | { kind: 'mention'; uid: string };

/** A note's text with the people in it; a mark of somebody who was not mentioned is what was typed. */
export function noteParts({ text, mentions }: { text: string; mentions: readonly string[] }): NotePart[] {
  const parts: NotePart[] = [];
  let end = 0;
  for (const { 0: mark, 1: uid = '', index } of text.matchAll(MARK)) {
    if (!mentions.includes(uid)) continue;
    if (index > end) parts.push({ kind: 'text', text: text.slice(end, index) });
    parts.push({ kind: 'mention', uid });
    end = index + mark.length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
