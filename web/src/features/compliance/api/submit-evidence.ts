import type { AssignmentVersion, SubmitEvidenceInput } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Hands in a piece of evidence. Throws what failureOf() reads. */
export function submitEvidence(input: SubmitEvidenceInput): Promise<AssignmentVersion> {
  return trackWrite(call<SubmitEvidenceInput, AssignmentVersion>('submitEvidence', input));
}
