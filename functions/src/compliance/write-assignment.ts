import type { ComplianceStandardFields } from '@clientele/domain/compliance-standard';
import type { ComplianceAssignmentFields } from '@clientele/domain/compliance';
import type { AssignmentVersion, SeenAssignment } from '@clientele/domain/compliance-calls';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import type { Change } from '@clientele/domain/stamps';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient, type OpenClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { editStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readCompliance, writeSummary } from './compliance-documents.ts';

/** An assignment that somebody may change, with what decides whether the change fits. */
export type OpenAssignment = OpenClient & {
  transaction: Transaction;
  assignment: ComplianceAssignmentFields;
  standard: ComplianceStandardFields;
  timezone: string;
  now: Date;
};

type AssignmentEdit = {
  fields: Partial<Pick<ComplianceAssignmentFields, 'ownerUid' | 'requiredFrom' | 'evidence' | 'waiver' | 'deleted'>>;
  change?: Change;
};

/**
 * Changes one assignment as `edit` says, in the version that the caller saw, together with what the client's record says about its
 * compliance. Throws the Refusals of openClient(), subject_not_found, version_conflict, and those of `edit`.
 */
export async function writeAssignment(
  call: string,
  seen: SeenAssignment,
  caller: Caller,
  edit: (open: OpenAssignment) => AssignmentEdit | Promise<AssignmentEdit>,
): Promise<AssignmentVersion> {
  const { workspaceId, clientId, standardId } = seen;
  const version = await inTransaction(async (transaction) => {
    const now = new Date();
    const open = await openClient(transaction, caller, seen, 'clients.update');
    const compliance = await readCompliance(transaction, seen, open.client);
    const assignment = compliance.assignments.get(standardId);
    const standard = compliance.standards.get(standardId);
    if (assignment === undefined || assignment.deleted || standard === undefined)
      throw new Refusal('subject_not_found');
    const { timezone } = compliance;
    const { fields, change = {} } = await edit({ ...open, transaction, assignment, standard, timezone, now });
    // Asked last: "somebody has reviewed this already" says more than "somebody has changed this".
    if (assignment.version !== seen.version) throw new Refusal('version_conflict', { version: assignment.version });
    transaction.update(firestore().doc(paths.assignment(workspaceId, clientId, standardId)), {
      ...fields,
      ...editStamps(open.actor.uid, assignment.version + 1, change),
    });
    const assignments = new Map(compliance.assignments).set(standardId, { ...assignment, ...fields });
    writeSummary(transaction, seen, open.client, { ...compliance, assignments }, now);
    return assignment.version + 1;
  });
  logs.complianceWritten({ workspaceId, clientId }, caller.uid, call, [standardId]);
  return { version };
}

/** Throws the Refusal compliance_refused when there are problems. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal('compliance_refused', { problems });
}
