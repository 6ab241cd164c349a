import { paths } from '@clientele/domain/paths';
import { workspaceSchema, type WorkspaceFields } from '@clientele/domain/workspace';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';

/** The workspace itself, which is there whenever somebody is its member. */
export async function readWorkspace(transaction: Transaction, workspaceId: string): Promise<WorkspaceFields> {
  const snapshot = await transaction.get(firestore().doc(paths.workspace(workspaceId)));
  return parseDocument(workspaceSchema, snapshot.ref.path, snapshot.data());
}
