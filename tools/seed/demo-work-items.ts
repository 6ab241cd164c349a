import { addDays, dayNumber, type CalendarDate } from '../../domain/src/calendar-date.ts';
import { defaultRatesOf } from '../../domain/src/default-rates.ts';
import { resolveRate } from '../../domain/src/rate-resolution.ts';
import type { RateCard } from '../../domain/src/service-rate.ts';
import { NEW_WORK_ITEM, type RateSnapshot, type WorkItemFields } from '../../domain/src/work-item.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { DEMO_POSITIONS, type DemoPosition } from './demo-positions.ts';
import { MANAGER, OWNER, type ProjectHistory } from './demo-projects.ts';
import { dateBefore, momentOn, rewritten, written } from './moments.ts';

/** One work item as it came about, oldest state first. */
export type WorkItemHistory = { id: string; states: readonly WorkItemFields[] };

/** Half a year. */
const WEEKS = 26;
const OFFERED = DEMO_POSITIONS.filter(({ retired }) => !retired);
/** Known without a default rate: where the card has none either, work waits for one. */
const UNPRICED = DEMO_POSITIONS.find(({ defaultRates }) => Object.keys(defaultRates).length === 0);
/** Weekdays by the turn of a client: nobody works on two projects of one turn on one day. */
const WEEKDAYS = [0, 0, 1, 2, 0, 4, 3];

const DONE = [
  'Ultrasonic thickness readings, north wall.',
  'Visual inspection and photographs, two defects noted.',
  'Replaced seal and tested at 6 bar.',
  'Toolbox talk, then scaffolding check.',
  'Weld map updated, eight joints examined.',
  'Witnessed the pressure test with the client.',
] as const;
const REASONS = ['Please name the work order.', 'These hours are on another day already.'] as const;

export type WorkScene = {
  clientId: string;
  index: number;
  now: Date;
  /** what the client is invoiced in */
  currency: string;
  card: RateCard;
};

/** The days on which a person works for a project, newest first: once a week, or every second week where they help out. */
function workDays({ index, now }: WorkScene, lead: boolean): CalendarDate[] {
  const today = dateBefore(now, 0);
  const monday = addDays(today, -((dayNumber(today) + 3) % 7));
  const turn = WEEKDAYS[Math.floor(index / 17)] ?? 0;
  const days = Array.from({ length: WEEKS }, (_, week) => addDays(monday, -7 * week + ((turn + (lead ? 0 : 2)) % 5)));
  return days.filter((day, week) => day <= today && (lead || week % 2 === 0));
}

/** What has no rate came up lately only: it does not wait for half a year. */
function positionFor({ index }: WorkScene, count: number, age: number): DemoPosition | undefined {
  if (count % 6 === 2 && age < 30) return UNPRICED;
  return OFFERED[(index + (count % 3 === 0 ? 1 : 0)) % OFFERED.length];
}

/** What approval would keep of the rates; null where there is none, and so no approval. */
function priced(
  { card, currency }: WorkScene,
  item: Pick<WorkItemFields, 'workDate' | 'positionId' | 'minutes'>,
): RateSnapshot | null {
  const position = DEMO_POSITIONS.find(({ id }) => id === item.positionId);
  const { workDate, positionId, minutes } = item;
  const work = { workDate, positionId, minutes, currency };
  const answer = resolveRate(work, card, position === undefined ? null : defaultRatesOf(position));
  if (answer.kind === 'no_rate') return null;
  const { rateId, unit, lines, totalMinor, explanation } = answer;
  return { rateId, unit, currency, lines: [...lines], totalMinor, explanation: [...explanation] };
}

function minutesOf(count: number): WorkItemFields['minutes'] {
  return {
    regular: 480 - (count % 4) * 45,
    overtime: count % 5 === 0 ? 90 : 0,
    doubleTime: count % 17 === 3 ? 60 : 0,
  };
}

/** Somebody else decides: nobody approves their own work. */
function approverOf(personUid: string): string {
  return personUid === OWNER ? MANAGER : OWNER;
}

function nameOf(uid: string): string {
  return DEMO_ACCOUNTS.find((account) => account.uid === uid)?.displayName ?? '';
}

/** This week's work is being written down, last week's waits, and what is older was decided. */
function states(
  scene: WorkScene,
  projectId: string,
  personUid: string,
  workDate: CalendarDate,
  count: number,
): WorkItemFields[] {
  const { now } = scene;
  const age = dayNumber(dateBefore(now, 0)) - dayNumber(workDate);
  const draft: WorkItemFields = {
    projectId,
    positionId: positionFor(scene, count, age)?.id ?? '',
    workDate,
    minutes: minutesOf(count),
    description: DONE[(scene.index + count) % DONE.length] ?? '',
    clientId: scene.clientId,
    personUid,
    personName: nameOf(personUid),
    ...NEW_WORK_ITEM,
    ...written(personUid, momentOn(workDate, 21, now)),
  };
  if (age < 3) return [draft];
  const submitted = rewritten(draft, personUid, momentOn(addDays(workDate, 1), 20, now), { state: 'submitted' });
  if (age < 10) return [draft, submitted];
  const by = approverOf(personUid);
  const decidedAt = momentOn(addDays(workDate, 4), 16, now);
  const rejection = REASONS[count % REASONS.length] ?? '';
  if (count % 13 === 5)
    return [
      draft,
      submitted,
      rewritten(submitted, by, decidedAt, { state: 'rejected', rejection, change: { reason: rejection } }),
    ];
  const rate = priced(scene, draft);
  if (rate === null) return [draft, submitted];
  const approved = { state: 'approved', approvedBy: by, approvedAt: decidedAt, rate } as const;
  return [draft, submitted, rewritten(submitted, by, decidedAt, approved)];
}

/** Half a year of work on the projects of one client that began, within their days. Work without a rate is left waiting. */
export function demoWorkItems(scene: WorkScene, projects: readonly ProjectHistory[]): WorkItemHistory[] {
  const items: WorkItemHistory[] = [];
  for (const { id: projectId, states: versions } of projects) {
    const project = versions.at(-1);
    if (project === undefined || project.status === 'planned' || project.status === 'on_hold') continue;
    for (const [place, personUid] of project.memberUids.entries()) {
      for (const workDate of workDays(scene, place === 0)) {
        if (workDate < project.startsOn || (project.endsOn !== '' && workDate > project.endsOn)) continue;
        const count = items.length;
        const id = `${scene.clientId}w${count + 1}`;
        items.push({ id, states: states(scene, projectId, personUid, workDate, count) });
      }
    }
  }
  return items;
}
