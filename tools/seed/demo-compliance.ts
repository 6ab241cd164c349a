import { addDays, type CalendarDate } from '../../domain/src/calendar-date.ts';
import { STARTING_STANDARDS } from '../../domain/src/compliance-catalogue.ts';
import { summarizeCompliance } from '../../domain/src/compliance-outlook.ts';
import type { ComplianceSummary } from '../../domain/src/compliance-summary.ts';
import type { ComplianceAssignmentFields, Evidence } from '../../domain/src/compliance.ts';
import { CLIENTS_WITH_FILES, fileId } from './demo-files.ts';
import type { SeededClient } from './client-history.ts';

/** One assigned standard as it came about, oldest state first; the id is the standard's. */
export type AssignmentHistory = { id: string; states: readonly ComplianceAssignmentFields[] };

const DAY_MS = 86_400_000;
const IDS = Object.keys(STARTING_STANDARDS);

type Plan = {
  /** first required day, counted from today */
  required: number;
  /** first and last valid day of the evidence, counted from today; none: nothing was handed in */
  evidence?: { from: number; through: number | null };
  review?: 'accepted' | 'rejected';
  waived?: number;
};

/** What becomes of a standard, in turn: mostly met, and each other state a few times. */
const PLANS: readonly Plan[] = [
  { required: -30, evidence: { from: -90, through: null }, review: 'accepted' },
  { required: -30, evidence: { from: -60, through: 240 }, review: 'accepted' },
  { required: -20, evidence: { from: -200, through: 400 }, review: 'accepted' },
  { required: -20, evidence: { from: -330, through: 21 }, review: 'accepted' },
  { required: -25, evidence: { from: -45, through: 320 }, review: 'accepted' },
  { required: 40 },
  { required: -15, evidence: { from: -10, through: 355 } },
  { required: -30, evidence: { from: -100, through: 260 }, review: 'accepted' },
  { required: -30, evidence: { from: -372, through: -7 }, review: 'accepted' },
  { required: -30, evidence: { from: -70, through: 290 }, review: 'accepted' },
  { required: -20, waived: 25 },
  { required: -10, evidence: { from: -25, through: 340 }, review: 'accepted' },
  { required: -12, evidence: { from: -5, through: 360 }, review: 'rejected' },
  { required: -30, evidence: { from: -120, through: 245 }, review: 'accepted' },
  { required: -5 },
];

/** The same for clients that have no documents to hand in. */
const PLANS_WITHOUT_FILES: readonly Plan[] = [
  { required: 40 },
  { required: -20, waived: 25 },
  { required: 75 },
  { required: -5 },
  { required: -20, waived: 90 },
];

type Scene = { clientId: string; index: number; now: Date; owner: string; reviewer: string };

function dayAt({ now }: Scene, days: number): CalendarDate {
  return addDays(now.toISOString().slice(0, 10), days);
}

function instantAt({ now }: Scene, daysAgo: number): Date {
  return new Date(now.getTime() - daysAgo * DAY_MS);
}

function pieceOf(scene: Scene, { evidence }: Plan, submittedAt: Date): Evidence | null {
  if (evidence === undefined) return null;
  const { from, through } = evidence;
  return {
    fileId: fileId(scene.clientId, 2),
    certificateNumber: `C-${10_000 + ((scene.index * 733) % 90_000)}`,
    issuer: ISSUERS[scene.index % ISSUERS.length] ?? '',
    issuedOn: dayAt(scene, from - 4),
    effectiveOn: dayAt(scene, from),
    expiresOn: through === null ? '' : dayAt(scene, through),
    submittedBy: scene.owner,
    submittedAt,
    review: { status: 'submitted' },
  };
}

const ISSUERS = ['Bureau Veritas', 'Harbor Mutual', 'TÜV Rheinland', 'State Fund', 'Intertek', 'LRQA'];

function reviewed(scene: Scene, piece: Evidence, status: 'accepted' | 'rejected', at: Date): Evidence {
  const by = scene.reviewer;
  const review =
    status === 'accepted' ? { status, by, at } : { status, by, at, reason: 'The certificate names another site' };
  return { ...piece, review };
}

/** The states of one assignment: assigned, evidence handed in, reviewed; or assigned and waived. */
function statesOf(scene: Scene, plan: Plan): ComplianceAssignmentFields[] {
  const at = instantAt(scene, 38);
  const first: ComplianceAssignmentFields = {
    ownerUid: scene.index % 3 === 0 ? scene.reviewer : '',
    requiredFrom: dayAt(scene, plan.required),
    evidence: {},
    waiver: null,
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: scene.owner,
    updatedAt: at,
    updatedBy: scene.owner,
    change: {},
  };
  const states = [first];
  function next(change: Partial<ComplianceAssignmentFields>, by: string, updatedAt: Date): void {
    const before = states.at(-1) ?? first;
    states.push({ ...before, ...change, version: before.version + 1, updatedAt, updatedBy: by });
  }
  const [submittedAt, reviewedAt] = [instantAt(scene, 4.2), instantAt(scene, 2.7)];
  if (plan.waived !== undefined) {
    const reason = 'The audit is booked; the former certificate is kept on file.';
    const waiver = { reason, until: dayAt(scene, plan.waived), by: scene.reviewer, at: submittedAt };
    next({ waiver, change: { reason } }, scene.reviewer, submittedAt);
  }
  const piece = pieceOf(scene, plan, submittedAt);
  if (piece === null) return states;
  next({ evidence: { e1: piece } }, scene.owner, submittedAt);
  if (plan.review === undefined) return states;
  const final = reviewed(scene, piece, plan.review, reviewedAt);
  const change = final.review.status === 'rejected' ? { reason: final.review.reason } : {};
  next({ evidence: { e1: final }, change }, scene.reviewer, reviewedAt);
  return states;
}

/** Two to four standards of one client, in mixed states. */
export function demoCompliance(
  client: Pick<SeededClient, 'id' | 'ownerUid'>,
  reviewer: string,
  index: number,
  now: Date,
): AssignmentHistory[] {
  const plans = index < CLIENTS_WITH_FILES ? PLANS : PLANS_WITHOUT_FILES;
  const scene = { clientId: client.id, index, now, owner: client.ownerUid, reviewer };
  return Array.from({ length: 2 + (index % 3) }, (_, place) => {
    const id = IDS[(index + place * 2) % IDS.length] ?? '';
    const plan = plans[(index * 4 + place * 7) % plans.length] ?? { required: 0 };
    return { id, states: statesOf(scene, plan) };
  });
}

/** What the client's record says about them. */
export function demoComplianceSummary(
  histories: readonly AssignmentHistory[],
  now: Date,
  timezone: string,
): ComplianceSummary {
  const assigned = histories.flatMap(({ id, states }) => {
    const assignment = states.at(-1);
    const standard = STARTING_STANDARDS[id];
    return assignment === undefined || standard === undefined ? [] : [{ id, assignment, standard }];
  });
  return summarizeCompliance(assigned, now, timezone);
}
