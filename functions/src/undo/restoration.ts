import type { ClientFields } from '@clientele/domain/client';
import type { Noun } from '@clientele/domain/subject-kinds';
import type { SubjectFields } from '@clientele/domain/subject';
import { FieldValue, type DocumentReference } from 'firebase-admin/firestore';
import type { Actor } from '../callable/actor.ts';
import { editStamps } from '../firebase/stamps.ts';

/** What an undo that was found possible writes, in a transaction that has read the client already. */
export type Restoration = {
  workspaceId: string;
  clientId: string;
  actor: Actor;
  client: ClientFields;
  /** whole values by the names of the document's fields */
  fields: Readonly<Record<string, unknown>>;
  /** id of the entry that is undone */
  undoOf: string;
};

/** The same for what hangs on the client. */
export type SubjectRestoration = Restoration & {
  noun: Noun;
  id: string;
  ref: DocumentReference;
  subject: SubjectFields;
};

/** The stamps of the write: an undo is an edit like any other, and its entry says which one it took back. */
export function undoStamps({ actor, undoOf }: Restoration, version: number) {
  return editStamps(actor.uid, version + 1, { undoOf });
}

/** What goes with a moved `deleted` where a document says when and by whom. */
export function trashStamps({ actor, fields }: Restoration) {
  if (fields['deleted'] === undefined) return {};
  return fields['deleted'] === true
    ? { deletedAt: FieldValue.serverTimestamp(), deletedBy: actor.uid }
    : { deletedAt: null, deletedBy: '' };
}
