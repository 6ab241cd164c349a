import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import type { Change } from '@clientele/domain/stamps';
import { workItemSchema, type WorkItem, type WorkItemFields } from '@clientele/domain/work-item';
import type { SeenWorkItem } from '@clientele/domain/work-item-calls';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { editStamps } from '../firebase/stamps.ts';

/** Also a removed one; null when there is none. */
export async function readWorkItem(
  transaction: Transaction,
  workspaceId: string,
  workItemId: string,
): Promise<WorkItem | null> {
  const fields = readSnapshot(
    workItemSchema,
    await transaction.get(firestore().doc(paths.workItem(workspaceId, workItemId))),
  );
  return fields === null ? null : { ...fields, id: workItemId };
}

/** One's own item as it was seen. Another person's is answered like one that does not exist. */
export async function requireOwnItem(
  transaction: Transaction,
  workspaceId: string,
  uid: string,
  { workItemId, version }: SeenWorkItem,
): Promise<WorkItem> {
  const item = await readWorkItem(transaction, workspaceId, workItemId);
  if (item === null || item.deleted || item.personUid !== uid) throw new Refusal('subject_not_found');
  if (item.version !== version) throw new Refusal('version_conflict', { version: item.version });
  return item;
}

/** Writes some fields of an item; all reads of the transaction come before. Returns the version that it has now. */
export function writeWorkItem(
  transaction: Transaction,
  workspaceId: string,
  { id, version }: Pick<WorkItem, 'id' | 'version'>,
  uid: string,
  fields: Partial<Omit<WorkItemFields, 'approvedAt'>> & { approvedAt?: unknown },
  change: Change = {},
): number {
  const ref = firestore().doc(paths.workItem(workspaceId, id));
  transaction.update(ref, { ...fields, ...editStamps(uid, version + 1, change) });
  return version + 1;
}

/** Throws the Refusal work_refused when there are problems. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal('work_refused', { problems });
}
