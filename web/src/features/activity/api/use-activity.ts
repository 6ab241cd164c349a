import { activityEntrySchema, type ActivityEntry } from '@clientele/domain/activity';
import { audiencesOf } from '@clientele/domain/audience';
import { paths } from '@clientele/domain/paths';
import type { PermissionSet } from '@clientele/domain/permissions';
import { limit, orderBy, where, type QueryConstraint } from 'firebase/firestore';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';
import { newestFirst } from '../order.ts';
import { kindsOf, startOfDay, type TimelineFilter } from '../timeline-filter.ts';

const EVERYTHING: TimelineFilter = {};

/**
 * The newest entries of a client's timeline that fit a filter, newest first, live. The server filters, so that a page is always full of
 * what is wanted; firestore.indexes.json holds an index for each way to ask.
 * While a larger number of them is being loaded, those that are there stay.
 * @param count how many at most
 */
export function useActivity(clientId: string, count: number, filter = EVERYTHING): Live<readonly ActivityEntry[]> {
  const { workspace, uid, permissions, key } = useSession();
  const path = paths.activity(workspace.id, clientId);
  const { kind, person, from, to } = filter;
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path,
          schema: activityEntrySchema,
          key: `newest:${count}:${wordsOf({ kind, person, from, to })}:${key}`,
          constraints: [
            ...readable(permissions, uid),
            ...constraintsOf({ kind, person, from, to }),
            orderBy('at', 'desc'),
            limit(count),
          ],
        }),
      [path, count, kind, person, from, to, uid, permissions, key],
    ),
  );
  const sorted = useMemo(() => (live.status === 'ready' ? { ...live, data: newestFirst(live.data) } : live), [live]);
  return useKeptWhileLoading(sorted, `${path}?${wordsOf({ kind, person, from, to })}`);
}

type Wanted = { [Key in keyof Required<TimelineFilter>]: TimelineFilter[Key] | undefined };

/** Equal words for equal filters. */
function wordsOf({ kind, person, from, to }: Wanted): string {
  return [kind, person, from, to].join('/');
}

/** Rules are not filters: a list asks for what the person may read, and nothing else. */
function readable(permissions: PermissionSet, uid: string): QueryConstraint[] {
  const audiences = audiencesOf(permissions, uid);
  return audiences === 'all' ? [] : [where('audience', 'in', audiences)];
}

function constraintsOf({ kind, person, from, to }: Wanted): QueryConstraint[] {
  return [
    ...(kind === undefined ? [] : [where('kind', 'in', kindsOf(kind))]),
    ...(person === undefined ? [] : [where('actorUid', '==', person)]),
    ...(from === undefined ? [] : [where('at', '>=', startOfDay(from))]),
    ...(to === undefined ? [] : [where('at', '<', startOfDay(to, 1))]),
  ];
}
