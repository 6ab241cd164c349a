import type { DecideWorkItemsInput, WorkItemOutcomes } from '@clientele/domain/work-item-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Approves or rejects submitted items. Throws what failureOf() reads. */
export function decideWorkItems(input: DecideWorkItemsInput): Promise<WorkItemOutcomes> {
  return trackWrite(call<DecideWorkItemsInput, WorkItemOutcomes>('decideWorkItems', input));
}
