import { CALENDAR_DATE, DOCUMENT_ID } from '@clientele/domain/formats';
import { WORK_ITEM_STATES } from '@clientele/domain/work-item-states';
import type { HoursFilter } from '../../features/work/project-hours.ts';

/** Anything malformed in the address counts as absent. A person whose id is all digits arrives as a number. */
export function readProjectHoursSearch({ person, state, from, to }: Record<string, unknown>): HoursFilter {
  const uid = typeof person === 'number' ? String(person) : person;
  const known = WORK_ITEM_STATES.find((each) => each === state);
  return {
    ...(typeof uid === 'string' && DOCUMENT_ID.test(uid) && { person: uid }),
    ...(known !== undefined && { state: known }),
    ...(typeof from === 'string' && CALENDAR_DATE.test(from) && { from }),
    ...(typeof to === 'string' && CALENDAR_DATE.test(to) && { to }),
  };
}
