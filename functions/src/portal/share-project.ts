import { paths } from '@clientele/domain/paths';
import { refreshWorkCalledBy } from './refresh-work.ts';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of projects, and of the work that is called by a project's name. */
export const shareProject = shareWritten({
  collection: 'projects',
  document: `${paths.projects('{workspaceId}')}/{id}`,
  mayShow: () => true,
  async afterwards(workspaceId, id, { before, after }) {
    if (before !== undefined && after !== undefined && before['name'] !== after['name'])
      await refreshWorkCalledBy(workspaceId, 'projectId', id);
  },
});
