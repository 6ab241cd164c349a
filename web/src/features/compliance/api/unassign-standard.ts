import type { AssignmentVersion, SeenAssignment } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Takes a standard off a client. Throws what failureOf() reads. */
export function unassignStandard(input: SeenAssignment): Promise<AssignmentVersion> {
  return trackWrite(call<SeenAssignment, AssignmentVersion>('unassignStandard', input));
}
