import { paths } from '@clientele/domain/paths';
import type { WorkspaceEntryFields } from '@clientele/domain/workspace-entry';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/** Writes an entry into the history of a workspace, at the time of the server. One that is there already makes the transaction fail. */
export function recordWorkspaceEntry(
  transaction: Transaction,
  workspaceId: string,
  id: string,
  entry: Omit<WorkspaceEntryFields, 'at'>,
): void {
  const ref = firestore().doc(paths.workspaceHistoryEntry(workspaceId, id));
  transaction.create(ref, { ...entry, at: FieldValue.serverTimestamp() });
}
