import type { AssignmentVersion, ReviewEvidenceInput } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Accepts or rejects a piece of evidence. Throws what failureOf() reads. */
export function reviewEvidence(input: ReviewEvidenceInput): Promise<AssignmentVersion> {
  return trackWrite(call<ReviewEvidenceInput, AssignmentVersion>('reviewEvidence', input));
}
