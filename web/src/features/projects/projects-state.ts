import type { ProjectStatus } from '@clientele/domain/project';

/**
 * What the list shows: projects of one status, all that were not removed, or the removed ones. Spelled out, because the address is read
 * before the domain's schemas are there.
 */
export const PROJECT_FILTERS = ['all', 'planned', 'active', 'on_hold', 'done', 'removed'] as const satisfies readonly (
  | ProjectStatus
  | 'all'
  | 'removed'
)[];
export type ProjectFilter = (typeof PROJECT_FILTERS)[number];

/** The state of the page as it stands in the address. */
export type ProjectsState = { query: string; filter: ProjectFilter };
