import { paths } from '@clientele/domain/paths';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of approved work. */
export const shareWorkItem = shareWritten({
  collection: 'workItems',
  document: `${paths.workItems('{workspaceId}')}/{id}`,
  mayShow: ({ state }) => state === 'approved',
});
