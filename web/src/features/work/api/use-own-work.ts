import type { CalendarDate } from '@clientele/domain/calendar-date';
import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

/** The person's own work of some days, both included. */
export function useOwnWork(from: CalendarDate, to: CalendarDate): Live<readonly WorkItem[]> {
  const { workspace, uid, key } = useSession();
  const constraints = useMemo(
    () => [
      where('personUid', '==', uid),
      where('deleted', '==', false),
      where('workDate', '>=', from),
      where('workDate', '<=', to),
    ],
    [uid, from, to],
  );
  const path = paths.workItems(workspace.id);
  return useCollection({ path, schema: workItemSchema, key: `own:${from}:${to}:${key}`, constraints });
}
