import { paths } from '@clientele/domain/paths';
import { refreshPending } from './refresh-pending.ts';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of approved work, and the number of what waits for approval. */
export const shareWorkItem = shareWritten({
  collection: 'workItems',
  document: `${paths.workItems('{workspaceId}')}/{id}`,
  mayShow: ({ state }) => state === 'approved' || state === 'submitted',
  async afterwards(workspaceId, _id, { before, after }) {
    const states = [before, after].filter((each) => each?.['state'] === 'submitted');
    const homes = new Set(states.map((each) => each?.['clientId']).filter((home) => typeof home === 'string'));
    for (const clientId of homes) await refreshPending({ workspaceId, clientId });
  },
});
