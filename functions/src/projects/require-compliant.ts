import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { consequences } from '@clientele/domain/compliance-consequences';
import { complianceState } from '@clientele/domain/compliance-status';
import type { Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { assignedStandards, readCompliance } from '../compliance/compliance-documents.ts';

/**
 * Throws the Refusal projects_blocked when a standard that the client does not meet keeps it from new projects. The client's own summary
 * does not say so, therefore the standards are judged here.
 */
export async function requireCompliant(
  transaction: Transaction,
  place: ClientPlace,
  client: Pick<ClientFields, 'timezone' | 'complianceSummary'>,
): Promise<void> {
  if (client.complianceSummary.standardIds.length === 0) return;
  const compliance = await readCompliance(transaction, place, client);
  const now = new Date();
  const judged = assignedStandards(compliance).map(({ id, assignment, standard }) => ({
    standardId: id,
    consequence: standard.consequence,
    state: complianceState(assignment, standard, now, compliance.timezone),
  }));
  const { blockNewProjects } = consequences(judged);
  if (blockNewProjects.length > 0) throw new Refusal('projects_blocked', { standardIds: blockNewProjects });
}
