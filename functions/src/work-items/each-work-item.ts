import type { SeenWorkItem, WorkItemOutcome, WorkItemOutcomes } from '@clientele/domain/work-item-calls';
import type { Transaction } from 'firebase-admin/firestore';
import { inTransaction } from '../firebase/transaction.ts';

/** How many rows are worked on at once. */
const AT_ONCE = 8;

/** What became of a row, without the row's name. */
export type RowOutcome = WorkItemOutcome extends infer Row
  ? Row extends unknown
    ? Omit<Row, 'workItemId'>
    : never
  : never;

export function refused<Reason extends string>(reason: Reason): { outcome: 'refused'; reason: Reason } {
  return { outcome: 'refused', reason };
}

/** Does the same to every row, each in a transaction of its own: one that is refused keeps no other from being done. */
export async function eachWorkItem(
  items: readonly SeenWorkItem[],
  run: (transaction: Transaction, item: SeenWorkItem) => Promise<RowOutcome>,
): Promise<WorkItemOutcomes> {
  const outcomes: WorkItemOutcome[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const some = items.slice(start, start + AT_ONCE).map(async (item) => ({
      workItemId: item.workItemId,
      ...(await inTransaction((transaction) => run(transaction, item))),
    }));
    outcomes.push(...(await Promise.all(some)));
  }
  return { outcomes };
}
