import type { ClientFields } from '@clientele/domain/client';
import { clientSchema } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import { seesClient } from '@clientele/domain/permissions';
import { projectSchema, type Project, type ProjectInput } from '@clientele/domain/project';
import type { SeenProject } from '@clientele/domain/project-calls';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Actor, type Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';

/** Every project of a client, removed ones included. The transaction fails when somebody adds or changes one meanwhile. */
export async function readProjects(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
): Promise<Project[]> {
  const { docs } = await transaction.get(
    firestore().collection(paths.projects(workspaceId)).where('clientId', '==', clientId),
  );
  return docs.map((snapshot) => ({
    ...parseDocument(projectSchema, snapshot.ref.path, snapshot.data()),
    id: snapshot.id,
  }));
}

/** A project that somebody changes, and its client. */
export type OpenProject = { actor: Actor; client: ClientFields; project: Project; place: ClientPlace };

/**
 * Reads a project, removed or not, on the version that the caller saw. Needs `projects.manage` and sight of the client, which must not be
 * in the Trash; a project of another client is answered like one that does not exist. Throws the Refusals of requireActor(),
 * subject_not_found and version_conflict.
 */
export async function openProject(
  transaction: Transaction,
  caller: Caller,
  { workspaceId, projectId, version }: SeenProject,
): Promise<OpenProject> {
  const actor = await requireActor(transaction, caller, workspaceId, 'projects.manage');
  const project = readSnapshot(
    projectSchema,
    await transaction.get(firestore().doc(paths.project(workspaceId, projectId))),
  );
  if (project === null) throw new Refusal('subject_not_found');
  const place = { workspaceId, clientId: project.clientId };
  const client = readSnapshot(
    clientSchema,
    await transaction.get(firestore().doc(paths.client(workspaceId, project.clientId))),
  );
  if (client === null || client.deleted || !seesClient(actor.held, actor.uid, client))
    throw new Refusal('subject_not_found');
  if (project.version !== version) throw new Refusal('version_conflict', { version: project.version });
  return { actor, client, project: { ...project, id: projectId }, place };
}

/** The same for a project that was not removed. */
export async function openLivingProject(
  transaction: Transaction,
  caller: Caller,
  seen: SeenProject,
): Promise<OpenProject> {
  const opened = await openProject(transaction, caller, seen);
  if (opened.project.deleted) throw new Refusal('subject_not_found');
  return opened;
}

/** A project stands at an address of its client, or nowhere in particular. */
export function requireAddress({ addresses }: Pick<ClientFields, 'addresses'>, { addressId }: ProjectInput): void {
  if (addressId !== '' && !Object.hasOwn(addresses, addressId))
    throw new Refusal('invalid_input', { problems: [{ path: 'project.addressId', code: 'not_a_choice' }] });
}
