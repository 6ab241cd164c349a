import { CALENDAR_DATE, DOCUMENT_ID } from '@clientele/domain/formats';
import type { WorkSearch } from '../../features/work/work-search.ts';

/** Anything malformed in the address counts as absent. */
export function readWorkSearch({ tab, week, project, person }: Record<string, unknown>): WorkSearch {
  const projectId = typeof project === 'number' ? String(project) : project;
  const uid = typeof person === 'number' ? String(person) : person;
  return {
    ...(tab === 'approve' && { tab }),
    ...(typeof week === 'string' && CALENDAR_DATE.test(week) && { week }),
    ...(typeof projectId === 'string' && DOCUMENT_ID.test(projectId) && { project: projectId }),
    ...(typeof uid === 'string' && DOCUMENT_ID.test(uid) && { person: uid }),
  };
}
