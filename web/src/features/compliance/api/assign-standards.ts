import type { AssignStandardsInput, StandardsAssigned } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Assigns standards of the catalogue to a client; one that was removed comes back with its evidence. Throws what failureOf() reads. */
export function assignStandards(input: AssignStandardsInput): Promise<StandardsAssigned> {
  return trackWrite(call<AssignStandardsInput, StandardsAssigned>('assignStandards', input));
}
