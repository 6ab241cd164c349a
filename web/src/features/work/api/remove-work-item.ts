import type { RemoveWorkItemInput, WorkItemWritten } from '@clientele/domain/work-item-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Takes away an item of one's own work. Throws what failureOf() reads. */
export function removeWorkItem(input: RemoveWorkItemInput): Promise<WorkItemWritten> {
  return trackWrite(call<RemoveWorkItemInput, WorkItemWritten>('removeWorkItem', input));
}
