import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { refreshProjection } from './refresh-projection.ts';

/** After a project or a position got another name. Safe to run again: what has the new name already stays as it is. */
export async function refreshWorkCalledBy(
  workspaceId: string,
  field: 'projectId' | 'positionId',
  id: string,
): Promise<number> {
  const approved = firestore()
    .collection(paths.workItems(workspaceId))
    .where(field, '==', id)
    .where('state', '==', 'approved');
  return sumOver(approved, async (snapshot) => {
    const clientId: unknown = snapshot.get('clientId');
    if (typeof clientId !== 'string') return 0;
    return Number(await refreshProjection('workItems', { workspaceId, clientId, id: snapshot.id }));
  });
}
