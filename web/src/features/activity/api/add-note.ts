import type { AddNoteInput } from '@clientele/domain/note';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Writes a note. Sent twice, it is one note. Needs the network: who is mentioned is told by the server. */
export async function addNote(input: AddNoteInput): Promise<void> {
  await trackWrite(call<AddNoteInput, null>('addNote', input));
}
