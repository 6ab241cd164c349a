import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import type { Client } from '@clientele/domain/client';
import { complianceState, type ComplianceState } from '@clientele/domain/compliance-status';
import { COMPLIANCE_STATUSES } from '@clientele/domain/compliance-statuses';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import type { ComplianceAssignment } from '@clientele/domain/compliance';
import { useMemo } from 'react';
import { useSession } from '../../session/session.tsx';
import { useNow } from '../../ui/clock.ts';

/** An assigned standard with where the client stands. */
export type Standing = { assignment: ComplianceAssignment; standard: ComplianceStandard; state: ComplianceState };

/** Which day it is for a client, "2026-03-14". */
export function useClientToday({ timezone }: Pick<Client, 'timezone'>): string {
  const { workspace } = useSession();
  return today(new Date(useNow()), firstKnownTimezone(timezone, workspace.timezone));
}

/** Every assignment with its standard and its state now, the worst first; kept true while the page is open. */
export function useStandings(
  { timezone }: Pick<Client, 'timezone'>,
  assignments: readonly ComplianceAssignment[],
  standards: readonly ComplianceStandard[],
): Standing[] {
  const { workspace } = useSession();
  const now = useNow();
  return useMemo(() => {
    const zone = firstKnownTimezone(timezone, workspace.timezone);
    const standings = assignments.flatMap((assignment) => {
      const standard = standards.find(({ id }) => id === assignment.id);
      if (standard === undefined) return [];
      return [{ assignment, standard, state: complianceState(assignment, standard, new Date(now), zone) }];
    });
    return standings.toSorted(
      (a, b) =>
        COMPLIANCE_STATUSES.indexOf(a.state.status) - COMPLIANCE_STATUSES.indexOf(b.state.status) ||
        a.standard.code.localeCompare(b.standard.code, undefined, { numeric: true }),
    );
  }, [assignments, standards, timezone, workspace.timezone, now]);
}
