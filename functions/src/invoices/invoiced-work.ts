import type { Invoice, WorkLine } from '@clientele/domain/invoice';
import { inLineOrder, workLineOf, workProblem, type InvoicedWork } from '@clientele/domain/invoice-work';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { writeWorkItem } from '../work-items/work-item-documents.ts';
import { refuseProblems } from './invoice-documents.ts';

/** Documents by their paths, in the same order; none for none, which the SDK would not take. */
async function readAll(transaction: Transaction, wanted: readonly string[]): Promise<DocumentSnapshot[]> {
  return wanted.length === 0 ? [] : transaction.getAll(...wanted.map((path) => firestore().doc(path)));
}

async function readItems(
  transaction: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<(WorkItem | null)[]> {
  const found = await readAll(
    transaction,
    ids.map((id) => paths.workItem(workspaceId, id)),
  );
  return found.map((snapshot) => {
    const fields = readSnapshot(workItemSchema, snapshot);
    return fields === null ? null : { ...fields, id: snapshot.id };
  });
}

/** The work that an invoice has claimed. */
export async function readClaimed(
  transaction: Transaction,
  workspaceId: string,
  invoice: Pick<Invoice, 'id' | 'workLines'>,
): Promise<WorkItem[]> {
  const ids = invoice.workLines.map(({ workItemId }) => workItemId);
  const items = await readItems(transaction, workspaceId, ids);
  return items.filter((item) => item !== null).filter(({ invoiceId }) => invoiceId === invoice.id);
}

/** The work that an invoice is to claim. Throws invoice_refused, with a problem for each item that stands against it. */
export async function requireWork(
  transaction: Transaction,
  workspaceId: string,
  ids: readonly string[],
  invoice: InvoicedWork,
): Promise<WorkItem[]> {
  const items = await readItems(transaction, workspaceId, ids);
  refuseProblems(
    items.flatMap((item, index): FieldProblem[] => {
      const code = workProblem(item, invoice);
      return code === null ? [] : [{ path: `workItemIds.${index}`, code }];
    }),
  );
  return items.filter((item) => item !== null);
}

/** The lines of claimed work, with the names that projects and positions have now. */
export async function readLines(
  transaction: Transaction,
  workspaceId: string,
  items: readonly WorkItem[],
): Promise<WorkLine[]> {
  const wanted = new Set(
    items.flatMap(({ projectId, positionId }) => [
      paths.project(workspaceId, projectId),
      paths.position(workspaceId, positionId),
    ]),
  );
  const found = await readAll(transaction, [...wanted]);
  const names = new Map(found.map((snapshot) => [snapshot.ref.path, String(snapshot.get('name') ?? '')]));
  function nameAt(path: string): string {
    return names.get(path) ?? '';
  }
  return items
    .map((item) =>
      workLineOf(item, {
        project: nameAt(paths.project(workspaceId, item.projectId)),
        position: nameAt(paths.position(workspaceId, item.positionId)),
      }),
    )
    .toSorted(inLineOrder);
}

/** Gives work to an invoice, or to none with a blank id. Each item tells its client's timeline. */
export function assignWork(
  transaction: Transaction,
  workspaceId: string,
  items: readonly WorkItem[],
  uid: string,
  invoiceId: string,
): void {
  for (const item of items) {
    if (item.invoiceId !== invoiceId) writeWorkItem(transaction, workspaceId, item, uid, { invoiceId });
  }
}
