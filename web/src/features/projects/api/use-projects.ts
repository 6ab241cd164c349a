import type { Project } from '@clientele/domain/project';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';
import { visibleProjects, type ProjectsWanted } from './visible-projects.ts';

/** The projects that this person may see, live: of one client or of all, removed ones or the others. */
export function useProjects({ removed, clientId }: ProjectsWanted): Live<readonly Project[]> {
  const session = useSession();
  const source = useMemo(
    () => visibleProjects(session, { removed, ...(clientId !== undefined && { clientId }) }),
    [session, removed, clientId],
  );
  return useKeptWhileLoading(useLive(source), `${session.workspace.id}:${removed}:${clientId ?? ''}`);
}
