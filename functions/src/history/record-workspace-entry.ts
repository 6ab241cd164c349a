import { paths } from '@clientele/domain/paths';
import type { WorkspaceEntryFields } from '@clientele/domain/workspace-entry';
import { FieldValue, type DocumentReference, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { isAlreadyExists } from '../firebase/error-codes.ts';

/** An entry as it is written; without a time of its own it gets the server's. */
export type WorkspaceEntryWrite = Omit<WorkspaceEntryFields, 'at' | 'counts'> &
  Partial<Pick<WorkspaceEntryFields, 'at' | 'counts'>>;

/**
 * Writes an entry into the history of a workspace, together with what it tells about. The id is made of what happened and its version
 * ("workspace-7", "member-uid-3"): one event, one entry. The transaction fails with ALREADY_EXISTS where there is one already, which a
 * caller that may run twice asks about before.
 */
export function recordWorkspaceEntry(
  transaction: Transaction,
  workspaceId: string,
  id: string,
  entry: WorkspaceEntryWrite,
): void {
  transaction.create(entryRef(workspaceId, id), complete(entry));
}

/** The same outside of a transaction, for triggers and jobs: a second delivery changes nothing. Returns whether it was written. */
export async function keepWorkspaceEntry(
  workspaceId: string,
  id: string,
  entry: WorkspaceEntryWrite,
): Promise<boolean> {
  try {
    await entryRef(workspaceId, id).create(complete(entry));
    return true;
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
    return false;
  }
}

function complete(entry: WorkspaceEntryWrite) {
  return { counts: {}, ...entry, at: entry.at ?? FieldValue.serverTimestamp() };
}

function entryRef(workspaceId: string, id: string): DocumentReference {
  return firestore().doc(paths.workspaceHistoryEntry(workspaceId, id));
}
