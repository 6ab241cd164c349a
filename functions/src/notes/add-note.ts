import { activityEntrySchema, type ActivityFields } from '@clientele/domain/activity';
import { OF_CLIENT } from '@clientele/domain/audience';
import type { ClientFields } from '@clientele/domain/client';
import type { MemberFields } from '@clientele/domain/member';
import { addNoteInputSchema, noteDocumentId, type AddNoteInput } from '@clientele/domain/note';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { memberSeesClient } from '@clientele/domain/permissions';
import type { FieldProblem } from '@clientele/domain/problems';
import { workspaceSchema } from '@clientele/domain/workspace';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readMember } from '../members/member-documents.ts';
import { noteMail } from './note-mail.ts';

/**
 * Writes a note into a client's timeline, for good, and tells those whom it mentions. Needs `clients.update` and sight of the client. A
 * repeated call with the same id changes nothing, and nobody gets a second mail.
 */
export const addNote = defineCallable({ name: 'addNote', input: addNoteInputSchema, run: addNoteAs });

async function addNoteAs(input: AddNoteInput, caller: Caller): Promise<null> {
  const { workspaceId, clientId, noteId, mentions } = input;
  const added = await inTransaction(async (transaction) => {
    const { actor, client } = await openClient(transaction, caller, input, 'clients.update');
    const ref = firestore().doc(paths.activityEntry(workspaceId, clientId, activityEntryId(noteDocumentId(noteId), 1)));
    const present = readSnapshot(activityEntrySchema, await transaction.get(ref));
    if (present !== null) return repeated(present, input, actor.uid);
    const mentioned = await requireMentioned(transaction, input, client);
    const author = await readMember(transaction, workspaceId, actor.uid);
    const workspace = readSnapshot(
      workspaceSchema,
      await transaction.get(firestore().doc(paths.workspace(workspaceId))),
    );
    transaction.create(ref, noteEntry(input, actor.uid));
    for (const member of mentioned) {
      if (member.uid === actor.uid) continue;
      const mail = noteMail({ input, author, client, workspace, member, members: mentioned });
      transaction.create(firestore().doc(paths.mailDocument(`note-${workspaceId}-${noteId}-${member.uid}`)), mail);
    }
    return true;
  });
  if (added) logs.noteAdded({ workspaceId, clientId }, caller.uid, noteId, mentions.length);
  return null;
}

/** The same note again is no mistake; another one under its id is. */
function repeated(present: ActivityFields, { text }: AddNoteInput, actorUid: string): false {
  if (present.kind !== 'note.added' || present.actorUid !== actorUid || present.text !== text)
    throw new Refusal('version_conflict');
  return false;
}

async function requireMentioned(
  transaction: Transaction,
  { workspaceId, mentions }: AddNoteInput,
  client: ClientFields,
): Promise<MemberFields[]> {
  const members = await Promise.all(mentions.map((uid) => readMember(transaction, workspaceId, uid)));
  const problems = members.flatMap((member, index): FieldProblem[] =>
    member !== null && memberSeesClient(member, client)
      ? []
      : [{ path: `mentions.${index}`, code: 'cannot_see_client' }],
  );
  if (problems.length > 0) throw new Refusal('invalid_input', { problems });
  return members.filter((member) => member !== null);
}

/** The time comes from the server, like that of every other entry. */
function noteEntry({ text, mentions }: AddNoteInput, actorUid: string) {
  const entry = {
    kind: 'note.added',
    actorUid,
    version: 1,
    audience: OF_CLIENT,
    changes: {},
    text,
    mentions,
  } satisfies Omit<Extract<ActivityFields, { kind: 'note.added' }>, 'at'>;
  return { ...entry, at: FieldValue.serverTimestamp() };
}
