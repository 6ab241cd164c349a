import { firestore } from '../firebase/app.ts';
import { paths } from '@clientele/domain/paths';
import { sumOver } from '../upkeep/sum-over.ts';
import { refreshProjection } from './refresh-projection.ts';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of projects, and of the work that is called by a project's name. */
export const shareProject = shareWritten({
  collection: 'projects',
  document: `${paths.projects('{workspaceId}')}/{id}`,
  mayShow: () => true,
  async afterwards(workspaceId, id, { before, after }) {
    if (before !== undefined && after !== undefined && before['name'] !== after['name'])
      await renameWork(workspaceId, id);
  },
});

/** Safe to run again: what has the new name already stays as it is. */
export async function renameWork(workspaceId: string, projectId: string): Promise<number> {
  const approved = firestore()
    .collection(paths.workItems(workspaceId))
    .where('projectId', '==', projectId)
    .where('state', '==', 'approved');
  return sumOver(approved, async (snapshot) => {
    const clientId: unknown = snapshot.get('clientId');
    if (typeof clientId !== 'string') return 0;
    return Number(await refreshProjection('workItems', { workspaceId, clientId, id: snapshot.id }));
  });
}
