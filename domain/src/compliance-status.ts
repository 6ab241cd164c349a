import { addDays } from './calendar-date.ts';
import { hasBegun, isOver } from './calendar-date-zone.ts';
import { COMPLIANCE_STATUSES, type ComplianceStatus } from './compliance-statuses.ts';
import { coverage, lastValidDay } from './compliance-validity.ts';
import type { StandardInput } from './compliance-standard.ts';
import type { ComplianceAssignment, Evidence } from './compliance.ts';

/**
 * Where a client stands with one standard. `through` is the last day on which this holds by itself: of the waiver or of the
 * evidence; null where no date ends it. `required` is false before the assignment's first day.
 */
export type ComplianceState = { status: ComplianceStatus; through: string | null; required: boolean };

export type StatusStandard = Pick<StandardInput, 'evidenceRequired' | 'validityMonths' | 'reminderDays'>;
export type StatusAssignment = Pick<ComplianceAssignment, 'requiredFrom' | 'evidence' | 'waiver'>;

function newest(evidence: Readonly<Record<string, Evidence>>): Evidence | undefined {
  const [latest] = Object.entries(evidence).toSorted(
    ([idA, a], [idB, b]) => b.submittedAt.getTime() - a.submittedAt.getTime() || (idA < idB ? 1 : -1),
  );
  return latest?.[1];
}

function uncovered(
  assignment: StatusAssignment,
  standard: StatusStandard,
  now: Date,
  timezone: string,
): ComplianceStatus {
  const all = Object.values(assignment.evidence);
  function over(evidence: Evidence): boolean {
    const day = lastValidDay(evidence, standard);
    return day !== null && isOver(day, now, timezone);
  }
  if (all.some((evidence) => evidence.review.status === 'submitted' && !over(evidence))) return 'in_review';
  if (newest(assignment.evidence)?.review.status === 'rejected') return 'rejected';
  if (all.some((evidence) => evidence.review.status !== 'rejected' && over(evidence))) return 'expired';
  if (!hasBegun(assignment.requiredFrom, now, timezone)) return 'not_started';
  return standard.evidenceRequired ? 'needs_evidence' : 'compliant';
}

/**
 * The status at an instant, in the client's time zone. In this order: a waiver holds through its last day; accepted evidence
 * that covers now makes it compliant, or due soon once the longest reminder's day has come; evidence that still can become valid
 * is in review; else the newest piece was rejected, or some piece ran out; else nothing usable was handed in, which matters from
 * the first required day on and only where the standard wants evidence.
 */
export function complianceState(
  assignment: StatusAssignment,
  standard: StatusStandard,
  now: Date,
  timezone: string,
): ComplianceState {
  const required = hasBegun(assignment.requiredFrom, now, timezone);
  const { waiver } = assignment;
  if (waiver !== null && !isOver(waiver.until, now, timezone))
    return { status: 'waived', through: waiver.until, required };
  const accepted = Object.values(assignment.evidence).filter((evidence) => evidence.review.status === 'accepted');
  const covered = coverage(accepted, standard, now, timezone);
  if (covered.kind === 'forever') return { status: 'compliant', through: null, required };
  if (covered.kind === 'none')
    return { status: uncovered(assignment, standard, now, timezone), through: null, required };
  const notice = Math.max(0, ...standard.reminderDays);
  const soon = notice > 0 && hasBegun(addDays(covered.day, -notice), now, timezone);
  return { status: soon ? 'due_soon' : 'compliant', through: covered.day, required };
}

/** The status that a client's chip shows; null for a client without standards. */
export function worstStatus(states: readonly ComplianceState[]): ComplianceStatus | null {
  return COMPLIANCE_STATUSES.find((status) => states.some((state) => state.status === status)) ?? null;
}
