import { paths } from '@clientele/domain/paths';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { refreshWorkCalledBy } from './refresh-work.ts';

type Params = { workspaceId: string; id: string };

/** Approved work is called by its position, whatever that is called now. */
export const sharePosition = onDocumentUpdated(
  { document: `${paths.positions('{workspaceId}')}/{id}`, retry: true, timeoutSeconds: 540 },
  async ({ params, data }) => {
    const { workspaceId, id } = params as Params;
    if (data?.before.get('name') === data?.after.get('name')) return;
    await refreshWorkCalledBy(workspaceId, 'positionId', id);
  },
);
