import { activityEntrySchema, type ActivityEntry } from '@clientele/domain/activity';
import { paths } from '@clientele/domain/paths';
import { limit, orderBy } from 'firebase/firestore';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';
import { newestFirst } from '../order.ts';

/**
 * The newest entries of a client's timeline, newest first, live.
 * While a larger number of them is being loaded, those that are there stay.
 * @param count how many at most
 */
export function useActivity(clientId: string, count: number): Live<readonly ActivityEntry[]> {
  const { workspace, key } = useSession();
  const path = paths.activity(workspace.id, clientId);
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path,
          schema: activityEntrySchema,
          key: `newest:${count}:${key}`,
          constraints: [orderBy('at', 'desc'), limit(count)],
        }),
      [path, count, key],
    ),
  );
  const sorted = useMemo(() => (live.status === 'ready' ? { ...live, data: newestFirst(live.data) } : live), [live]);
  return useKeptWhileLoading(sorted, path);
}
