import {
  reviewEvidenceInputSchema,
  type AssignmentVersion,
  type ReviewEvidenceInput,
} from '@clientele/domain/compliance-calls';
import { canReview } from '@clientele/domain/compliance-review';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { allowsOwnEvidence } from './own-evidence.ts';
import { refuseProblems, writeAssignment } from './write-assignment.ts';

/** Accepts or rejects a piece of evidence, once and not one's own unless the settings say so. Needs `clients.update` and sight of the client. */
export const reviewEvidence = defineCallable({
  name: 'reviewEvidence',
  input: reviewEvidenceInputSchema,
  run: reviewEvidenceAs,
});

async function reviewEvidenceAs(input: ReviewEvidenceInput, caller: Caller): Promise<AssignmentVersion> {
  return writeAssignment('reviewEvidence', input, caller, async ({ transaction, client, assignment, actor, now }) => {
    const { evidenceId, review } = input;
    const piece = Object.hasOwn(assignment.evidence, evidenceId) ? assignment.evidence[evidenceId] : undefined;
    if (piece === undefined) throw new Refusal('subject_not_found');
    const ownEvidence = await allowsOwnEvidence(transaction, input, client);
    const verdict = canReview(actor.held, actor.uid, piece, ownEvidence);
    if (!verdict.ok) {
      if (verdict.why === 'permission_missing')
        throw new Refusal('permission_missing', { permission: 'clients.update' });
      refuseProblems([{ path: 'evidenceId', code: verdict.why }]);
    }
    const reviewed = { ...piece, review: { ...review, by: actor.uid, at: now } };
    return {
      fields: { evidence: { ...assignment.evidence, [evidenceId]: reviewed } },
      change: review.status === 'rejected' ? { reason: review.reason } : {},
    };
  });
}
