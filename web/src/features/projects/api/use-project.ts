import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { projectSchema, type Project } from '@clientele/domain/project';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** One project, live, removed or not; `data` is null when there is none with this id. */
export function useProject(projectId: string): Live<Project | null> {
  const { permissions, workspace, key } = useSession();
  const allowed = can(permissions, 'clients.view');
  const path = paths.project(workspace.id, projectId);
  const live = useLive(
    useMemo(() => (allowed ? documentOf({ path, schema: projectSchema, key }) : null), [allowed, path, key]),
  );
  return useKeptWhileLoading(live, path);
}
