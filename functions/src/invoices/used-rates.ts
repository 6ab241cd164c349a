import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { WorkItem } from '@clientele/domain/work-item';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/** The rates of the client's card that priced some work and that no invoice had used before. */
export async function readUsedRates(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  items: readonly WorkItem[],
): Promise<string[]> {
  const ids = new Set(items.map(({ rate }) => rate?.rateId ?? null).filter((id) => id !== null));
  if (ids.size === 0) return [];
  const found = await transaction.getAll(
    ...[...ids].map((id) => firestore().doc(paths.rate(workspaceId, clientId, id))),
  );
  return found.filter((snapshot) => snapshot.exists && snapshot.get('invoiced') !== true).map(({ id }) => id);
}

/** From now on they can only be ended. The version stays: nobody edited them. */
export function markRates(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  rateIds: readonly string[],
): void {
  for (const id of rateIds)
    transaction.update(firestore().doc(paths.rate(workspaceId, clientId, id)), { invoiced: true });
}
