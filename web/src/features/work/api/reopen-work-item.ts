import type { ReopenWorkItemInput, WorkItemWritten } from '@clientele/domain/work-item-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Takes an approval back. Throws what failureOf() reads. */
export function reopenWorkItem(input: ReopenWorkItemInput): Promise<WorkItemWritten> {
  return trackWrite(call<ReopenWorkItemInput, WorkItemWritten>('reopenWorkItem', input));
}
