import { paths } from '@clientele/domain/paths';
import { projectSchema } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { where } from 'firebase/firestore';
import { useCallback, useMemo } from 'react';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

/** Turns the id of a client's project into its name; never shows an id. */
export function useProjectName(clientId: string): (id: string) => string {
  const { workspace, key } = useSession();
  const projects = useCollection({
    path: paths.projects(workspace.id),
    schema: projectSchema,
    key: `${key}:${clientId}:named`,
    constraints: useMemo(() => [where('clientId', '==', clientId)], [clientId]),
  });
  const names = useMemo(
    () => new Map(projects.status === 'ready' ? projects.data.map(({ id, name }) => [id, name]) : []),
    [projects],
  );
  return useCallback((id) => names.get(id) ?? m.invoice_unknown_project(), [names]);
}
