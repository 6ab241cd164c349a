import { paths } from '@clientele/domain/paths';
import { projectSchema, type ProjectFields } from '@clientele/domain/project';
import { projectStatusChanged } from './happenings.ts';
import { onNotice } from './notice-trigger.ts';

/** Tells that a project has another status. */
export const onProjectNotice = onNotice<ProjectFields>({
  document: `${paths.projects('{workspaceId}')}/{id}`,
  schema: projectSchema,
  clientOf: ({ clientId }) => clientId,
  happeningOf: projectStatusChanged,
  isStillSo: ({ deleted }) => !deleted,
});
