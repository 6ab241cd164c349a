import { paths } from '@clientele/domain/paths';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { firestore } from '../firebase/app.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { refreshPortalSummary } from './portal-summary.ts';

/** Every portal says which workspace it is of, and counts its days in that time zone. */
export const shareWorkspace = onDocumentUpdated(
  { document: 'workspaces/{workspaceId}', retry: true, timeoutSeconds: 540 },
  async ({ params: { workspaceId }, data }) => {
    const [before, after] = [data?.before, data?.after];
    if (before?.get('name') === after?.get('name') && before?.get('timezone') === after?.get('timezone')) return;
    const clients = firestore().collection(paths.clients(workspaceId)).select();
    await sumOver(clients, async ({ id }) => Number(await refreshPortalSummary({ workspaceId, clientId: id })));
  },
);
