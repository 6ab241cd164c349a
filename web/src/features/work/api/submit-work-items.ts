import type { SubmitWorkItemsInput, WorkItemOutcomes } from '@clientele/domain/work-item-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Hands in own items for approval. Throws what failureOf() reads. */
export function submitWorkItems(input: SubmitWorkItemsInput): Promise<WorkItemOutcomes> {
  return trackWrite(call<SubmitWorkItemsInput, WorkItemOutcomes>('submitWorkItems', input));
}
