import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { projectSchema, type Project } from '@clientele/domain/project';
import { where, type QueryConstraint } from 'firebase/firestore';
import { queryOf } from '../../../firebase/live-query.ts';
import type { Source } from '../../../firebase/live.ts';
import type { Session } from '../../../session/session.tsx';

/** Which of the projects that a person may see. */
export type ProjectsWanted = {
  removed: boolean;
  /** those of one client; absent: of all */
  clientId?: string;
};

/**
 * The projects that a person may see; null for somebody who may see none. The condition is the one of the security rules, word by word:
 * without it the whole query would be refused.
 */
export function visibleProjects(
  { permissions, uid, workspace, key }: Session,
  { removed, clientId }: ProjectsWanted,
): Source<readonly Project[]> | null {
  if (!can(permissions, 'clients.view')) return null;
  const constraints: QueryConstraint[] = [where('deleted', '==', removed)];
  if (clientId !== undefined) constraints.push(where('clientId', '==', clientId));
  if (!can(permissions, 'clients.view_all')) constraints.push(where('viewerUids', 'array-contains', uid));
  return queryOf({
    path: paths.projects(workspace.id),
    schema: projectSchema,
    key: `${removed ? 'removed' : 'living'}:${clientId ?? ''}:${key}`,
    constraints,
  });
}
