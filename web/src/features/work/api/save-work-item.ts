import type { SaveWorkItemInput, WorkItemWritten } from '@clientele/domain/work-item-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Adds an item to one's own work, or edits one. Throws what failureOf() reads. */
export function saveWorkItem(input: SaveWorkItemInput): Promise<WorkItemWritten> {
  return trackWrite(call<SaveWorkItemInput, WorkItemWritten>('saveWorkItem', input));
}
