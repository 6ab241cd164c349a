import type { CalendarDate } from '@clientele/domain/calendar-date';
import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The person's own work of some days, both included. */
export function useOwnWork(from: CalendarDate, to: CalendarDate): Live<readonly WorkItem[]> {
  const { workspace, uid, key } = useSession();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.workItems(workspace.id),
          schema: workItemSchema,
          key: `own:${from}:${to}:${key}`,
          constraints: [
            where('personUid', '==', uid),
            where('deleted', '==', false),
            where('workDate', '>=', from),
            where('workDate', '<=', to),
          ],
        }),
      [workspace.id, uid, from, to, key],
    ),
  );
}
