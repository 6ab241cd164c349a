import { paths } from '@clientele/domain/paths';
import { refreshPending } from './refresh-pending.ts';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of approved work, and the number of what waits for approval. */
export const shareWorkItem = shareWritten({
  collection: 'workItems',
  document: `${paths.workItems('{workspaceId}')}/{id}`,
  mayShow: ({ state }) => state === 'approved' || state === 'submitted',
  async afterwards(workspaceId, _id, { before, after, homes }) {
    if (![before, after].some((each) => each?.['state'] === 'submitted')) return;
    for (const clientId of homes) await refreshPending({ workspaceId, clientId });
  },
});
