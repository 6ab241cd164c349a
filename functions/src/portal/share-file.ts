import { paths } from '@clientele/domain/paths';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of shared documents. */
export const shareFile = shareWritten({
  collection: 'files',
  document: `${paths.files('{workspaceId}', '{clientId}')}/{id}`,
  mayShow: ({ visibility }) => visibility === 'portal',
});
