import type { ClientStatus } from '../../domain/src/client-status.ts';
import { linkedUids } from '../../domain/src/project-links.ts';
import { BLANK_PROJECT, type ProjectFields, type ProjectStatus } from '../../domain/src/project.ts';
import type { SeededClient } from './client-history.ts';
import { dateBefore, daysBefore, rewritten, written } from './moments.ts';

/** One project as it came about, oldest state first. */
export type ProjectHistory = { id: string; states: readonly ProjectFields[] };

export const OWNER = 'demo-owner';
export const MANAGER = 'demo-manager';
export const MEMBER = 'demo-member';

const NAMES = [
  ['Boiler house inspection', 'BOIL'],
  ['Tank farm survey', 'TANK'],
  ['Annual shutdown support', 'SHUT'],
  ['Crane and lifting gear check', 'LIFT'],
  ['Pipework weld examination', 'WELD'],
  ['Site safety staffing', 'SAFE'],
  ['Control room commissioning', 'CTRL'],
] as const;

/** How far a client's project has come, by where the client stands. */
const STATUS_OF: Readonly<Record<ClientStatus, ProjectStatus>> = {
  active: 'active',
  pending: 'planned',
  inactive: 'done',
};

/** Who works on each project of a client. Most clients have none; those whose projects have the member are the ones that the member sees. */
export function demoTeams(index: number): readonly (readonly string[])[] {
  if (index % 17 === 9) return index === 26 ? [[MEMBER, MANAGER], [MANAGER]] : [[MEMBER, MANAGER]];
  if (index % 34 === 16) return [[index % 68 === 16 ? OWNER : MANAGER]];
  return [];
}

/** Everybody who is linked to a client: its owner, who created it, and the people of its projects. */
export function demoLinks(ownerUid: string, index: number): string[] {
  const projects = demoTeams(index).map((memberUids) => ({ memberUids: [...memberUids], deleted: false }));
  return linkedUids({ ownerUid, createdBy: ownerUid }, projects);
}

type Client = Pick<SeededClient, 'id' | 'ownerUid' | 'steps' | 'input'>;

function statusNow({ input, steps }: Client): ClientStatus {
  return steps.reduce((status, { patch }) => patch.status ?? status, input.status);
}

function project(client: Client, index: number, place: number, now: Date): ProjectHistory {
  const [name, code] = NAMES[(index + place) % NAMES.length] ?? NAMES[0];
  const age = client.steps[0]?.daysAgo ?? 40;
  const status = statusNow(client);
  // The second project of a client has stopped for a while.
  const goal = place === 0 ? STATUS_OF[status] : 'on_hold';
  const begins = dateBefore(now, Math.min(age - 12, 185));
  const planned: ProjectFields = {
    ...BLANK_PROJECT,
    name,
    code: `${code}-${index + 1}`,
    startsOn: goal === 'planned' ? '' : begins,
    endsOn: goal === 'done' ? dateBefore(now, 30) : '',
    description: 'Access through gate 2; the shift supervisor signs the daily reports.',
    clientId: client.id,
    memberUids: [...(demoTeams(index)[place] ?? [])],
    viewerUids: demoLinks(client.ownerUid, index),
    deleted: false,
    ...written(client.ownerUid, daysBefore(now, Math.min(age - 11, 190))),
  };
  const states = [planned];
  if (goal !== 'planned')
    states.push(rewritten(planned, client.ownerUid, daysBefore(now, Math.min(age - 12, 185)), { status: 'active' }));
  const last = states.at(-1);
  if (last !== undefined && (goal === 'done' || goal === 'on_hold'))
    states.push(rewritten(last, client.ownerUid, daysBefore(now, goal === 'done' ? 29 : 16), { status: goal }));
  return { id: `${client.id}p${place + 1}`, states };
}

/** The projects of one client. */
export function demoProjects(client: Client, index: number, now: Date): ProjectHistory[] {
  return demoTeams(index).map((_team, place) => project(client, index, place, now));
}
