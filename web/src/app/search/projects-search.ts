import { PROJECT_FILTERS, type ProjectFilter } from '../../features/projects/projects-state.ts';

/** The state of the projects page as it stands in the address. Absent keys are the defaults. */
export type ProjectsSearch = { q?: string; show?: ProjectFilter };

/** Anything malformed in the address counts as absent. A typed "?q=2024" arrives as a number. */
export function readProjectsSearch(search: Record<string, unknown>): ProjectsSearch {
  const typed = search['q'];
  const q = typeof typed === 'string' || typeof typed === 'number' ? String(typed).slice(0, 200) : '';
  const show = PROJECT_FILTERS.find((filter) => filter === search['show']);
  return { ...(q !== '' && { q }), ...(show !== undefined && show !== 'all' && { show }) };
}
