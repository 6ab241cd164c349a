import type { Evidence } from './compliance.ts';
import { can, type PermissionSet } from './permissions.ts';

export type ReviewVerdict =
  | { ok: true }
  | { ok: false; why: 'permission_missing' | 'own_evidence' | 'already_reviewed' };

/**
 * Whether a person may accept or reject a piece of evidence: somebody with `clients.update` who did not submit it, and once.
 * @param ownEvidence the setting that lets people review what they submitted themselves, in force for the client
 */
export function canReview(
  held: PermissionSet,
  uid: string,
  evidence: Pick<Evidence, 'submittedBy' | 'review'>,
  ownEvidence: boolean,
): ReviewVerdict {
  if (!can(held, 'clients.update')) return { ok: false, why: 'permission_missing' };
  if (evidence.submittedBy === uid && !ownEvidence) return { ok: false, why: 'own_evidence' };
  if (evidence.review.status !== 'submitted') return { ok: false, why: 'already_reviewed' };
  return { ok: true };
}
