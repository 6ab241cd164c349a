import type { AssignmentVersion, ChangeAssignmentInput } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Changes who sees to an assigned standard, and from when on it is required. Throws what failureOf() reads. */
export function changeAssignment(input: ChangeAssignmentInput): Promise<AssignmentVersion> {
  return trackWrite(call<ChangeAssignmentInput, AssignmentVersion>('changeAssignment', input));
}
