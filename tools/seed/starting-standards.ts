import { STARTING_STANDARDS } from '../../domain/src/compliance-catalogue.ts';
import type { ComplianceStandardFields } from '../../domain/src/compliance-standard.ts';
import { paths } from '../../domain/src/paths.ts';

/** The catalogue of compliance standards that a workspace begins with, as documents. */
export function startingStandards(
  workspaceId: string,
  now: Date,
  by: string,
): { path: string; data: ComplianceStandardFields }[] {
  const stamps = { version: 1, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, change: {} };
  return Object.entries(STARTING_STANDARDS).map(([id, input]) => ({
    path: paths.standard(workspaceId, id),
    data: { ...input, ...stamps },
  }));
}
