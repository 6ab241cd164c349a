import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { listMemberUids } from '../firebase/pages.ts';
import { clientsOf, refreshEach } from './refresh-compliance.ts';

/** Its name stands in the list of workspaces of each member; days begin and end in its time zone for every client without one of its own. */
export const onWorkspaceWritten = onDocumentUpdated(
  { document: 'workspaces/{workspaceId}', retry: true, timeoutSeconds: 540 },
  async ({ params: { workspaceId }, data }) => {
    const [before, after] = [data?.before, data?.after];
    if (before?.get('name') !== after?.get('name'))
      for (const uid of await listMemberUids(workspaceId)) await rebuildClaims(uid);
    if (before?.get('timezone') === after?.get('timezone')) return;
    await refreshEach(workspaceId, clientsOf(workspaceId));
  },
);
