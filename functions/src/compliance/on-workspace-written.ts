import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { clientsOf, refreshEach } from './refresh-compliance.ts';

/** Days begin and end in the workspace's time zone for every client without one of its own. */
export const onWorkspaceWritten = onDocumentUpdated(
  { document: 'workspaces/{workspaceId}', retry: true, timeoutSeconds: 540 },
  async ({ params: { workspaceId }, data }) => {
    if (data?.before.get('timezone') === data?.after.get('timezone')) return;
    await refreshEach(workspaceId, clientsOf(workspaceId));
  },
);
