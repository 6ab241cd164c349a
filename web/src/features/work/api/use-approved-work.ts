import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { limit, orderBy, where } from 'firebase/firestore';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

/** How many of the latest are shown: this is for taking back what was just approved. */
export const APPROVED_SHOWN = 30;

const APPROVED = [
  where('state', '==', 'approved'),
  where('invoiceId', '==', ''),
  where('deleted', '==', false),
  orderBy('workDate', 'desc'),
  limit(APPROVED_SHOWN),
];

/** Approved work that no invoice has, latest day first; for people who see every client. */
export function useApprovedWork(): Live<readonly WorkItem[]> {
  const { workspace, key } = useSession();
  const path = paths.workItems(workspace.id);
  return useCollection({ path, schema: workItemSchema, key: `approved:${key}`, constraints: APPROVED });
}
