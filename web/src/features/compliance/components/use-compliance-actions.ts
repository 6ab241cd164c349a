import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { useSession } from '../../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../../ui/toast.tsx';
import { assignStandards } from '../api/assign-standards.ts';
import { liftWaiver } from '../api/lift-waiver.ts';
import { reviewEvidence } from '../api/review-evidence.ts';
import { unassignStandard } from '../api/unassign-standard.ts';
import type { Standing } from '../use-standing.ts';

type ComplianceActions = {
  accept: (standing: Standing, evidenceId: string) => void;
  lift: (standing: Standing) => void;
  unassign: (standing: Standing) => void;
};

/** What a refusal says: that somebody else was faster, its first problem where it names one, else the general sentence. */
export function refusalSentence(error: unknown): string {
  const failure = failureOf(error);
  if (failure.code === 'version_conflict') return m.compliance_conflict();
  const [first] = failure.problems;
  return first === undefined
    ? failureSentence(failure)
    : m.compliance_refused_other({ problem: problemSentence(first) });
}

/** What can be done to an assigned standard without a form. */
export function useComplianceActions({ id: clientId }: Pick<Client, 'id'>): ComplianceActions {
  const { workspace } = useSession();
  const place = { workspaceId: workspace.id, clientId };

  function seen({ assignment }: Standing) {
    return { ...place, standardId: assignment.id, version: assignment.version };
  }

  function refused(title: string): (error: unknown) => void {
    return (error) => showProblem({ title, message: refusalSentence(error) });
  }

  return {
    accept(standing, evidenceId) {
      const name = standing.standard.code;
      reviewEvidence({ ...seen(standing), evidenceId, review: { status: 'accepted' } }).then(
        () => showDone({ message: m.compliance_accepted_done({ name }) }),
        refused(m.compliance_accept_failed({ name })),
      );
    },
    lift(standing) {
      const name = standing.standard.code;
      liftWaiver(seen(standing)).then(
        () => showDone({ message: m.compliance_lifted({ name }) }),
        refused(m.compliance_lift_failed({ name })),
      );
    },
    unassign(standing) {
      const name = standing.standard.code;
      const { ownerUid, requiredFrom } = standing.assignment;
      function bringBack(): void {
        assignStandards({ ...place, standardIds: [standing.assignment.id], ownerUid, requiredFrom }).catch(
          refused(m.compliance_reassign_failed({ name })),
        );
      }
      unassignStandard(seen(standing)).then(
        () => showUndo({ message: m.compliance_unassigned({ name }), undo: bringBack }),
        refused(m.compliance_unassign_failed({ name })),
      );
    },
  };
}
