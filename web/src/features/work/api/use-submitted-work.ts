import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** Everybody's work that waits for approval; for people who see every client. */
export function useSubmittedWork(): Live<readonly WorkItem[]> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.workItems(workspace.id),
          schema: workItemSchema,
          key: `submitted:${key}`,
          constraints: [where('state', '==', 'submitted'), where('deleted', '==', false)],
        }),
      [workspace.id, key],
    ),
  );
}
