import { paths } from '@clientele/domain/paths';
import { workspaceEntrySchema, type WorkspaceEntryFields } from '@clientele/domain/workspace-entry';
import { limit, orderBy } from 'firebase/firestore';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

export type WorkspaceEntry = WorkspaceEntryFields & { id: string };

/** The newest entries of the workspace's history, newest first, live. While more are being loaded, those that are there stay. */
export function useWorkspaceHistory(count: number): Live<readonly WorkspaceEntry[]> {
  const { workspace, key } = useSession();
  const path = paths.workspaceHistory(workspace.id);
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path,
          schema: workspaceEntrySchema,
          key: `newest:${count}:${key}`,
          constraints: [orderBy('at', 'desc'), limit(count)],
        }),
      [path, count, key],
    ),
  );
  return useKeptWhileLoading(live, path);
}
