import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { BLANK_PROJECT, projectSchema, type Project, type ProjectFields } from '@clientele/domain/project';
import { expect } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import { aClient, addPerson, createWorkspace, freshId, type Person } from './world.ts';

export type ProjectPlace = { workspaceId: string; clientId: string };

/** A workspace with somebody who may do everything, and one client that belongs to nobody in it. */
export async function projectSetting(
  fields: Partial<ClientFields> = {},
): Promise<{ workspaceId: string; clientId: string; boss: Person }> {
  const workspaceId = await createWorkspace();
  const boss = await addPerson(workspaceId);
  return { workspaceId, boss, clientId: await addClient(workspaceId, fields) };
}

export async function addClient(workspaceId: string, fields: Partial<ClientFields> = {}): Promise<string> {
  const clientId = freshId('c');
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient(fields));
  return clientId;
}

/** What the callable takes for a new project; the id has no hyphen, as the app's have none. */
export function newProject(place: ProjectPlace, memberUids: readonly string[] = [], name = 'Tank inspection') {
  return { ...place, projectId: freshId('p').slice(2), project: { ...BLANK_PROJECT, name }, memberUids };
}

export async function clientFields({ workspaceId, clientId }: ProjectPlace): Promise<ClientFields> {
  const path = paths.client(workspaceId, clientId);
  return parseDocument(clientSchema, path, (await firestore().doc(path).get()).data());
}

export async function projectFields(workspaceId: string, projectId: string): Promise<ProjectFields> {
  const path = paths.project(workspaceId, projectId);
  return parseDocument(projectSchema, path, (await firestore().doc(path).get()).data());
}

export async function projectsOf({ workspaceId, clientId }: ProjectPlace): Promise<Project[]> {
  const { docs } = await firestore().collection(paths.projects(workspaceId)).where('clientId', '==', clientId).get();
  return docs.map((each) => ({ ...parseDocument(projectSchema, each.ref.path, each.data()), id: each.id }));
}

/** Who should be linked, told anew and in other words than the product does. */
function oracle(client: ClientFields, projects: readonly Project[]): string[] {
  const linked = new Set([client.ownerUid, client.createdBy]);
  for (const project of projects) if (!project.deleted) for (const uid of project.memberUids) linked.add(uid);
  return [...linked].toSorted();
}

/** The client and each of its projects name exactly those who are linked. Returns their uids. */
export async function expectLinked(place: ProjectPlace): Promise<string[]> {
  const [client, projects] = await Promise.all([clientFields(place), projectsOf(place)]);
  const linked = oracle(client, projects);
  expect(client.memberUids).toEqual(linked);
  expect(projects.map(({ viewerUids }) => viewerUids)).toEqual(projects.map(() => linked));
  return linked;
}
