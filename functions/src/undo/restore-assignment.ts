import type { ComplianceAssignmentFields } from '@clientele/domain/compliance';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { allowsOwnEvidence } from '../compliance/own-evidence.ts';
import { readCompliance, writeSummary } from '../compliance/compliance-documents.ts';
import type { SubjectRestoration } from './restoration.ts';

/**
 * Before an undo writes former values into an assigned standard: refuses to let somebody's own evidence count again (an acceptance that was
 * taken back needs another person where it did the first time), and brings the client's summary up to date.
 */
export async function restoreAssignment(
  transaction: Transaction,
  { workspaceId, clientId, id, actor, client, fields }: SubjectRestoration,
): Promise<void> {
  const compliance = await readCompliance(transaction, { workspaceId, clientId }, client);
  const before = compliance.assignments.get(id);
  if (before === undefined) throw new Refusal('subject_not_found');
  const after: ComplianceAssignmentFields = { ...before, ...fields };
  const acceptedBefore = new Map(
    Object.entries(before.evidence).map(([key, { review }]) => [key, review.status === 'accepted']),
  );
  const own = Object.entries(after.evidence).find(
    ([pieceId, { review, submittedBy }]) =>
      review.status === 'accepted' && submittedBy === actor.uid && acceptedBefore.get(pieceId) !== true,
  );
  if (own !== undefined && !(await allowsOwnEvidence(transaction, { workspaceId, clientId }, client)))
    throw new Refusal('invalid_input', { problems: [{ path: `evidence.${own[0]}`, code: 'own_evidence' }] });
  const assignments = new Map(compliance.assignments).set(id, after);
  writeSummary(transaction, { workspaceId, clientId }, client, { ...compliance, assignments }, new Date());
}
