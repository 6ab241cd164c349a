import {
  assignStandardsInputSchema,
  type AssignStandardsInput,
  type StandardsAssigned,
} from '@clientele/domain/compliance-calls';
import type { ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { openClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { creationStamps, editStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readCompliance, writeSummary, type Compliance } from './compliance-documents.ts';
import { requireAssignmentOwner } from './require-assignment-owner.ts';
import { refuseProblems } from './write-assignment.ts';

/** Assigns standards of the catalogue to a client; one that was removed comes back with its evidence. Needs `clients.update` and sight of the client. */
export const assignStandards = defineCallable({
  name: 'assignStandards',
  input: assignStandardsInputSchema,
  run: assignStandardsAs,
});

async function assignStandardsAs(input: AssignStandardsInput, caller: Caller): Promise<StandardsAssigned> {
  const { workspaceId, clientId, standardIds, ownerUid, requiredFrom } = input;
  await inTransaction(async (transaction) => {
    const now = new Date();
    const { actor, client } = await openClient(transaction, caller, input, 'clients.update');
    const compliance = await readCompliance(transaction, input, client, standardIds);
    refuseProblems(standardIds.flatMap((id, index) => problemOf(compliance, id, `standardIds.${index}`)));
    await requireAssignmentOwner(transaction, workspaceId, client, ownerUid);
    const assignments = new Map(compliance.assignments);
    for (const id of standardIds) {
      const ref = firestore().doc(paths.assignment(workspaceId, clientId, id));
      const former = compliance.assignments.get(id);
      const fields = { ownerUid, requiredFrom, deleted: false };
      if (former === undefined) {
        const blank = { ...fields, evidence: {}, waiver: null };
        transaction.create(ref, { ...blank, ...creationStamps(actor.uid) });
        assignments.set(id, { ...blank, ...newStamps(actor.uid, now) });
      } else {
        transaction.update(ref, { ...fields, ...editStamps(actor.uid, former.version + 1) });
        assignments.set(id, { ...former, ...fields });
      }
    }
    writeSummary(transaction, input, client, { ...compliance, assignments }, now);
  });
  logs.complianceWritten({ workspaceId, clientId }, caller.uid, 'assignStandards', standardIds);
  return { assigned: standardIds.length };
}

/** A retired standard is offered no more; one that was assigned before may come back, or an undo could not. */
function problemOf({ assignments, standards }: Compliance, id: string, path: string): FieldProblem[] {
  const former = assignments.get(id);
  const standard = standards.get(id);
  if (former !== undefined && !former.deleted) return [{ path, code: 'already_assigned' }];
  if (standard === undefined || (standard.retired && former === undefined)) return [{ path, code: 'not_a_choice' }];
  return [];
}

function newStamps(
  uid: string,
  now: Date,
): Omit<ComplianceAssignmentFields, 'ownerUid' | 'requiredFrom' | 'evidence' | 'waiver' | 'deleted'> {
  return { version: 1, createdBy: uid, createdAt: now, updatedBy: uid, updatedAt: now, change: {} };
}
