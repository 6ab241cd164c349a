import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import type { ProjectFields } from '@clientele/domain/project';
import type { ServiceRateFields } from '@clientele/domain/service-rate';
import type { WorkItemFields, WorkItemInput } from '@clientele/domain/work-item';
import { workItemInputOf, workItemSchema } from '@clientele/domain/work-item';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import type { Answer } from './call.ts';
import {
  aClient,
  addPerson,
  aPosition,
  aProject,
  aRate,
  aWorkItem,
  createWorkspace,
  freshId,
  readTimeline,
  type Person,
} from './world.ts';

/** A client with a project in March 2026, a worker of its team, and somebody who approves. */
export type Setting = { workspaceId: string; clientId: string; worker: Person; boss: Person };

export const WORKER: readonly Permission[] = ['clients.view', 'work_items.manage'];
export const BOSS: readonly Permission[] = [
  'clients.view',
  'clients.view_all',
  'work_items.approve',
  'work_items.manage',
];

export async function setting(
  rates: Readonly<Record<string, Partial<ServiceRateFields>>> = { r1: {} },
  project: Partial<ProjectFields> = {},
): Promise<Setting> {
  const workspaceId = await createWorkspace();
  const [worker, boss] = await Promise.all([
    addPerson(workspaceId, { permissions: WORKER }),
    addPerson(workspaceId, { permissions: BOSS }),
  ]);
  const clientId = freshId('c');
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), aClient({ memberUids: ['ann', worker.uid] }));
  batch.set(firestore().doc(paths.position(workspaceId, 'tech')), aPosition());
  batch.set(firestore().doc(paths.position(workspaceId, 'old')), aPosition({ retired: true }));
  batch.set(
    firestore().doc(paths.project(workspaceId, 'site')),
    aProject(clientId, {
      memberUids: [worker.uid, boss.uid],
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      ...project,
    }),
  );
  for (const [id, rate] of Object.entries(rates))
    batch.set(firestore().doc(paths.rate(workspaceId, clientId, id)), aRate(rate));
  await batch.commit();
  return { workspaceId, clientId, worker, boss };
}

export async function addItem(
  { workspaceId, clientId, worker }: Setting,
  fields: Partial<WorkItemFields> = {},
): Promise<string> {
  const id = freshId('i').replaceAll('-', '');
  const item = aWorkItem(clientId, 'site', { personUid: worker.uid, state: 'submitted', ...fields });
  await firestore().doc(paths.workItem(workspaceId, id)).set(item);
  return id;
}

export async function stored(workspaceId: string, id: string): Promise<WorkItemFields> {
  const path = paths.workItem(workspaceId, id);
  return parseDocument(workItemSchema, path, (await firestore().doc(path).get()).data());
}

export async function storedCount({ workspaceId }: Setting): Promise<number> {
  return (await firestore().collection(paths.workItems(workspaceId)).count().get()).data().count;
}

export function typed(change: Partial<WorkItemInput> = {}): WorkItemInput {
  return { ...workItemInputOf(aWorkItem('', 'site')), ...change };
}

export function newItem({ workspaceId }: Setting, change: Partial<WorkItemInput> = {}) {
  return { workspaceId, workItemId: freshId('').slice(1), version: 0, item: typed(change) };
}

export function problemsOf({ details }: Answer): unknown[] {
  const problems = (details['problems'] ?? []) as { path: string; code: string }[];
  return problems.map(({ path, code }) => `${path} ${code}`);
}

export function rows(ids: readonly string[], version = 1) {
  return ids.map((workItemId) => ({ workItemId, version }));
}

export function approval({ workspaceId }: Setting, ids: readonly string[], version = 1) {
  return { workspaceId, items: rows(ids, version), decision: { kind: 'approve' } };
}

export function outcomesOf({ result }: Answer): Record<string, unknown>[] {
  return (result as { outcomes: Record<string, unknown>[] }).outcomes;
}

export async function kinds({ workspaceId, clientId }: Setting): Promise<string[]> {
  const entries = await readTimeline(workspaceId, clientId);
  return entries.map(({ kind }) => String(kind)).filter((kind) => kind.startsWith('workItem.'));
}
