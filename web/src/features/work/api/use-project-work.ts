import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

/** A project's work: everybody's for whoever sees every client, else the person's own. */
export function useProjectWork(projectId: string): Live<readonly WorkItem[]> {
  const { workspace, uid, permissions, key } = useSession();
  const all = can(permissions, 'clients.view_all');
  const constraints = useMemo(
    () => [
      where('projectId', '==', projectId),
      where('deleted', '==', false),
      ...(all ? [] : [where('personUid', '==', uid)]),
    ],
    [projectId, all, uid],
  );
  const path = paths.workItems(workspace.id);
  return useCollection({ path, schema: workItemSchema, key: `project:${projectId}:${key}`, constraints });
}
