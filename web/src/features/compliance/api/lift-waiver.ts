import type { AssignmentVersion, SeenAssignment } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Ends a waiver before its time. Throws what failureOf() reads. */
export function liftWaiver(input: SeenAssignment): Promise<AssignmentVersion> {
  return trackWrite(call<SeenAssignment, AssignmentVersion>('liftWaiver', input));
}
