import type { ComplianceConsequence } from './compliance-standard.ts';
import type { ComplianceState } from './compliance-status.ts';
import type { ComplianceStatus } from './compliance-statuses.ts';

/** What counts as met: also what runs out soon, and what was waived. */
const MET: readonly ComplianceStatus[] = ['compliant', 'due_soon', 'waived'];
const ATTENTION: readonly ComplianceStatus[] = ['expired', 'rejected', 'needs_evidence', 'due_soon'];

export type JudgedStandard = { standardId: string; consequence: ComplianceConsequence; state: ComplianceState };

/** The unmet standards by what they do, as ids in the given order. A standard does nothing before it is required. */
export type Consequences = { warn: string[]; blockActivation: string[]; blockNewProjects: string[] };

export function consequences(standards: readonly JudgedStandard[]): Consequences {
  const unmet = standards.filter(({ state }) => state.required && !MET.includes(state.status));
  function idsWith(consequence: ComplianceConsequence): string[] {
    return unmet.filter((standard) => standard.consequence === consequence).map((standard) => standard.standardId);
  }
  return {
    warn: idsWith('warn'),
    blockActivation: idsWith('block_activation'),
    blockNewProjects: idsWith('block_new_projects'),
  };
}

/** Whether a client counts as "needs attention": somebody has to hand something in, now or soon. */
export function needsAttention(states: readonly ComplianceState[]): boolean {
  return states.some((state) => state.required && ATTENTION.includes(state.status));
}
