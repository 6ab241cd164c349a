import { firstKnownTimezone } from '@clientele/domain/calendar-date-zone';
import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { complianceStandardSchema, type ComplianceStandardFields } from '@clientele/domain/compliance-standard';
import { complianceAssignmentSchema, type ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { isUpToDate, summarizeCompliance, type AssignedStandard } from '@clientele/domain/compliance-outlook';
import { paths } from '@clientele/domain/paths';
import { workspaceSchema } from '@clientele/domain/workspace';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';

/** Everything that decides where a client stands: all its assignments, removed ones included, and the standards behind them. */
export type Compliance = {
  assignments: ReadonlyMap<string, ComplianceAssignmentFields>;
  standards: ReadonlyMap<string, ComplianceStandardFields>;
  timezone: string;
};

/**
 * @param wanted ids of further standards to read
 * The transaction fails when somebody changes any of it meanwhile.
 */
export async function readCompliance(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  client: Pick<ClientFields, 'timezone'>,
  wanted: readonly string[] = [],
): Promise<Compliance> {
  const workspace = readSnapshot(workspaceSchema, await transaction.get(firestore().doc(paths.workspace(workspaceId))));
  const { docs } = await transaction.get(firestore().collection(paths.assignments(workspaceId, clientId)));
  const assignments = new Map(
    docs.map((snapshot) => [
      snapshot.id,
      parseDocument(complianceAssignmentSchema, snapshot.ref.path, snapshot.data()),
    ]),
  );
  const ids = [...new Set([...assignments.keys(), ...wanted])];
  const refs = ids.map((id) => firestore().doc(paths.standard(workspaceId, id)));
  const standards = new Map<string, ComplianceStandardFields>();
  for (const snapshot of refs.length === 0 ? [] : await transaction.getAll(...refs)) {
    const standard = readSnapshot(complianceStandardSchema, snapshot);
    if (standard !== null) standards.set(snapshot.id, standard);
  }
  return { assignments, standards, timezone: firstKnownTimezone(client.timezone, workspace?.timezone ?? '') };
}

/** What counts: the assignments that were not removed, each with its standard. */
export function assignedStandards({ assignments, standards }: Compliance): (AssignedStandard & {
  assignment: ComplianceAssignmentFields;
  standard: ComplianceStandardFields;
})[] {
  return [...assignments].flatMap(([id, assignment]) => {
    const standard = standards.get(id);
    return assignment.deleted || standard === undefined ? [] : [{ id, assignment, standard }];
  });
}

/**
 * Makes the client's record say what the assignments come to, if it does not yet. Its version stays: nobody edited the record. Returns
 * whether it was written.
 */
export function writeSummary(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  client: Pick<ClientFields, 'complianceSummary'>,
  compliance: Compliance,
  now: Date,
): boolean {
  const complianceSummary = summarizeCompliance(assignedStandards(compliance), now, compliance.timezone);
  if (isUpToDate(client.complianceSummary, complianceSummary, now)) return false;
  transaction.update(firestore().doc(paths.client(workspaceId, clientId)), { complianceSummary });
  return true;
}
