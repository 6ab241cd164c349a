import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { limit, orderBy, where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** How many of the latest are shown: this is for taking back what was just approved. */
export const APPROVED_SHOWN = 30;

/** Approved work that no invoice has, latest day first; for people who see every client. */
export function useApprovedWork(): Live<readonly WorkItem[]> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.workItems(workspace.id),
          schema: workItemSchema,
          key: `approved:${key}`,
          constraints: [
            where('state', '==', 'approved'),
            where('invoiceId', '==', ''),
            where('deleted', '==', false),
            orderBy('workDate', 'desc'),
            limit(APPROVED_SHOWN),
          ],
        }),
      [workspace.id, key],
    ),
  );
}
