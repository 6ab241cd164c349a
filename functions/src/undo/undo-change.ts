import { activityEntrySchema, type ActivityFields } from '@clientele/domain/activity';
import { readsEntry } from '@clientele/domain/audience';
import type { ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import {
  judgeUndo,
  undoChangeInputSchema,
  undoneSubject,
  type UndoChangeInput,
  type UndoChangeResult,
} from '@clientele/domain/undo';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Actor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { requireSeenClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { countIssued } from '../invoices/issued-invoices.ts';
import * as logs from '../logs.ts';
import { restoreClient } from './restore-client.ts';
import { restoreSubject } from './restore-subject.ts';

/**
 * Takes back what one timeline entry tells: the same judge as the button's, on the documents as they are in this transaction, then what
 * several documents have to agree on. Needs sight of the client, and the permission that the change itself takes.
 */
export const undoChange = defineCallable({ name: 'undoChange', input: undoChangeInputSchema, run: undoChangeAs });

async function undoChangeAs(input: UndoChangeInput, caller: Caller): Promise<UndoChangeResult> {
  const { workspaceId, clientId, entryId } = input;
  const { version, kind } = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'clients.view');
    const client = await requireSeenClient(transaction, actor, workspaceId, clientId);
    const entryRef = firestore().doc(paths.activityEntry(workspaceId, clientId, entryId));
    const entry = readSnapshot(activityEntrySchema, await transaction.get(entryRef));
    if (entry === null || !readsEntry(actor.held, actor.uid, entry)) throw new Refusal('subject_not_found');
    return { kind: entry.kind, version: await undo(transaction, { input, actor, client, entry }) };
  });
  logs.changeUndone({ workspaceId, clientId }, caller.uid, entryId, kind);
  return { version };
}

type Undo = { input: UndoChangeInput; actor: Actor; client: ClientFields; entry: ActivityFields };

async function undo(transaction: Transaction, { input, actor, client, entry }: Undo): Promise<number> {
  const { workspaceId, clientId, entryId } = input;
  const about = undoneSubject(entry);
  const ref = about && firestore().doc(`${about.subject.collection(workspaceId, clientId)}/${about.id}`);
  const subject = ref && readSnapshot(about.subject.schema, await transaction.get(ref));
  // A record from an earlier version of the product may not know of its invoices: they are counted themselves.
  const issuedInvoices = about === null ? await countIssued(transaction, input) : client.issuedInvoices;
  const verdict = judgeUndo(entry, { client: { ...client, issuedInvoices }, subject }, actor.held);
  if (!verdict.ok) {
    const { ok: _ok, ...details } = verdict;
    throw new Refusal(verdict.why === 'not_permitted' ? 'permission_missing' : 'nothing_to_undo', details);
  }
  const restoration = { workspaceId, clientId, actor, client, fields: verdict.fields, undoOf: entryId };
  if (about === null || ref === null || subject === null) return restoreClient(transaction, restoration);
  return restoreSubject(transaction, { ...restoration, noun: about.subject.noun, id: about.id, ref, subject });
}
