import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { projectSchema, type Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { where } from 'firebase/firestore';
import { useCallback, useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The projects that the person sees. */
export function useProjects(): Live<readonly Project[]> {
  const { workspace, uid, permissions, key } = useSession();
  const allowed = can(permissions, 'clients.view');
  const all = can(permissions, 'clients.view_all');
  return useLive(
    useMemo(() => {
      if (!allowed) return null;
      const living = where('deleted', '==', false);
      return queryOf({
        path: paths.projects(workspace.id),
        schema: projectSchema,
        key: `work:${key}`,
        constraints: all ? [living] : [living, where('viewerUids', 'array-contains', uid)],
      });
    }, [workspace.id, uid, allowed, all, key]),
  );
}

/** Those that the person may book work on: their own, and with `projects.manage` every one that they see. */
export function useBookableProjects(): Live<readonly Project[]> {
  const { uid, permissions } = useSession();
  const projects = useProjects();
  const manages = can(permissions, 'projects.manage');
  return useMemo(
    () =>
      projects.status === 'ready'
        ? {
            ...projects,
            data: projects.data
              .filter(({ memberUids }) => manages || memberUids.includes(uid))
              .toSorted((a, b) => a.name.localeCompare(b.name)),
          }
        : projects,
    [projects, manages, uid],
  );
}

/** Turns a project's id into its name; never shows an id. */
export function useProjectName(): (id: string) => string {
  const projects = useProjects();
  const names = useMemo(
    () => new Map(projects.status === 'ready' ? projects.data.map(({ id, name }) => [id, name]) : []),
    [projects],
  );
  return useCallback((id) => names.get(id) ?? m.work_project_unknown(), [names]);
}
