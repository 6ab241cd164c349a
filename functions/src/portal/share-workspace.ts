import { paths } from '@clientele/domain/paths';
import { onDocumentUpdated, onDocumentWritten } from 'firebase-functions/v2/firestore';
import { firestore } from '../firebase/app.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { refreshPortalSummary } from './portal-summary.ts';
import { tellPeople } from './share-client.ts';

const RUNNING = { retry: true, timeoutSeconds: 540 } as const;

/** Every portal says which workspace it is of, and counts its days in that time zone. */
export const shareWorkspace = onDocumentUpdated(
  { document: 'workspaces/{workspaceId}', ...RUNNING },
  async ({ params: { workspaceId }, data }) => {
    const [before, after] = [data?.before, data?.after];
    const renamed = before?.get('name') !== after?.get('name');
    if (!renamed && before?.get('timezone') === after?.get('timezone')) return;
    await refreshPortals(workspaceId, renamed);
  },
);

/** Every portal shows the company behind it. */
export const shareCompany = onDocumentWritten(
  { document: 'workspaces/{workspaceId}/company/{document}', ...RUNNING },
  async ({ params: { workspaceId } }) => refreshPortals(workspaceId, false),
);

async function refreshPortals(workspaceId: string, renamed: boolean): Promise<void> {
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  await sumOver(clients, async ({ id: clientId }) => {
    if (renamed) await tellPeople({ workspaceId, clientId });
    return Number(await refreshPortalSummary({ workspaceId, clientId }));
  });
}
