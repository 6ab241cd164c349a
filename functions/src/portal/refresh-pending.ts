import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { WorkItemState } from '@clientele/domain/work-item-states';
import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';

const WAITING: WorkItemState = 'submitted';

/**
 * Counts the client's work that waits for approval, for its portal. The count locks nothing; of two at the same moment the one that read
 * later stays. Returns whether the number was another.
 */
export async function refreshPending({ workspaceId, clientId }: ClientPlace): Promise<boolean> {
  const waiting = firestore()
    .collection(paths.workItems(workspaceId))
    .where('clientId', '==', clientId)
    .where('state', '==', WAITING)
    .where('deleted', '==', false)
    .count();
  const counted = await waiting.get();
  const items = counted.data().count;
  return inTransaction(async (transaction) => {
    const target = firestore().doc(`${paths.portalPending(workspaceId, clientId)}/workItems`);
    const present = await transaction.get(target);
    const before: unknown = present.get('asOf');
    if (before instanceof Timestamp && before.valueOf() > counted.readTime.valueOf()) return false;
    transaction.set(target, { items, asOf: counted.readTime });
    return (present.get('items') ?? 0) !== items;
  });
}
