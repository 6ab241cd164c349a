import { addDays, type CalendarDate } from './calendar-date.ts';
import { dayStart, hasBegun, today } from './calendar-date-zone.ts';
import { sameValue } from './change.ts';
import { consequences, needsAttention } from './compliance-consequences.ts';
import { complianceState, worstStatus, type StatusAssignment, type StatusStandard } from './compliance-status.ts';
import { NO_COMPLIANCE, outlookAt, type ComplianceSummary, type Outlook } from './compliance-summary.ts';
import { lastValidDay } from './compliance-validity.ts';
import type { ComplianceConsequence } from './compliance-standard.ts';

/** One assigned standard with what the catalogue says about it. */
export type AssignedStandard = {
  id: string;
  assignment: StatusAssignment;
  standard: StatusStandard & { consequence: ComplianceConsequence };
};

function judge(assigned: readonly AssignedStandard[], from: Date, timezone: string): Outlook | null {
  const judged = assigned.map(({ id, assignment, standard }) => ({
    standardId: id,
    consequence: standard.consequence,
    state: complianceState(assignment, standard, from, timezone),
  }));
  const states = judged.map(({ state }) => state);
  const status = worstStatus(states);
  if (status === null) return null;
  const { blockActivation: blocking, warn: warning } = consequences(judged);
  return { from, status, attention: needsAttention(states), blocking, warning };
}

/** The days on which the state of one standard may become another one. It changes where days begin, and nowhere else. */
function turningDays({ assignment, standard }: AssignedStandard): CalendarDate[] {
  const { requiredFrom, waiver, evidence } = assignment;
  const notice = Math.max(0, ...standard.reminderDays);
  const ofEvidence = Object.values(evidence).flatMap((piece) => {
    const last = lastValidDay(piece, standard);
    return last === null ? [piece.effectiveOn] : [piece.effectiveOn, addDays(last, -notice), addDays(last, 1)];
  });
  return [requiredFrom, ...(waiver === null ? [] : [addDays(waiver.until, 1)]), ...ofEvidence];
}

function samePiece({ from: _a, ...a }: Outlook, { from: _b, ...b }: Outlook): boolean {
  return sameValue(a, b);
}

/** The first stretch of pieces that block, by its beginning and its end. */
function firstBlock(outlook: readonly Outlook[]): Pick<ComplianceSummary, 'blockedFrom' | 'blockedUntil'> {
  const first = outlook.findIndex((piece) => piece.blocking.length > 0);
  const after = outlook.slice(first).find((piece) => piece.blocking.length === 0);
  return first < 0
    ? { blockedFrom: null, blockedUntil: null }
    : { blockedFrom: outlook[first]?.from ?? null, blockedUntil: after?.from ?? null };
}

/**
 * Where a client stands from `now` on, piece by piece, in its time zone: each piece differs from the one before, and the first began
 * with today.
 */
export function summarizeCompliance(
  assigned: readonly AssignedStandard[],
  now: Date,
  timezone: string,
): ComplianceSummary {
  const ahead = new Set(assigned.flatMap(turningDays).filter((day) => !hasBegun(day, now, timezone)));
  const begins = [...ahead].toSorted().map((day) => dayStart(day, timezone));
  const outlook: Outlook[] = [];
  for (const from of [dayStart(today(now, timezone), timezone), ...begins]) {
    // The day that Samoa left out begins with the next one: twice the same beginning.
    const piece = judge(assigned, from < now ? now : from, timezone);
    const before = outlook.at(-1);
    if (piece !== null && (before === undefined || !samePiece(before, piece))) outlook.push({ ...piece, from });
  }
  if (outlook.length === 0) return NO_COMPLIANCE;
  return { standardIds: assigned.map(({ id }) => id).toSorted(), outlook, ...firstBlock(outlook) };
}

/** Whether a stored summary still says from now on what a new one says: then it need not be written. Only its past may differ. */
export function isUpToDate(stored: ComplianceSummary, fresh: ComplianceSummary, now: Date): boolean {
  const current = outlookAt(stored, now.getTime());
  const ahead = stored.outlook.filter((piece) => piece === current || piece.from > now);
  return (
    sameValue(stored.standardIds, fresh.standardIds) &&
    ahead.length === fresh.outlook.length &&
    ahead.every((piece, index) => {
      const other = fresh.outlook[index];
      return other !== undefined && samePiece(piece, other) && (index === 0 || sameValue(piece.from, other.from));
    }) &&
    blocksTheSame(stored, fresh, now)
  );
}

function blocksTheSame(stored: ComplianceSummary, fresh: ComplianceSummary, now: Date): boolean {
  if (!sameValue(stored.blockedUntil, fresh.blockedUntil)) return false;
  const [a, b] = [stored.blockedFrom, fresh.blockedFrom];
  return sameValue(a, b) || (a !== null && b !== null && a <= now && b <= now);
}
