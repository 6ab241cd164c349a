import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can, seesClient } from '@clientele/domain/permissions';
import { projectSchema, type ProjectFields } from '@clientele/domain/project';
import { isInPeriod } from '@clientele/domain/work-day';
import type { WorkItemInput } from '@clientele/domain/work-item';
import type { WorkRefusal } from '@clientele/domain/work-item-calls';
import type { Transaction } from 'firebase-admin/firestore';
import type { Actor } from '../callable/actor.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

export type ProjectRefusal = Extract<WorkRefusal, 'project_gone' | 'not_on_team' | 'outside_project'>;

/**
 * Whether somebody may book work of a day on a project: the project and its client are there, they are on its team or manage projects and
 * see its client, and the day is in its period. A project that one may not know of is answered like one that does not exist.
 */
export async function judgeProject(
  transaction: Transaction,
  { uid, held }: Actor,
  workspaceId: string,
  { projectId, workDate }: Pick<WorkItemInput, 'projectId' | 'workDate'>,
): Promise<{ project: ProjectFields } | { refusal: ProjectRefusal }> {
  const project = readSnapshot(
    projectSchema,
    await transaction.get(firestore().doc(paths.project(workspaceId, projectId))),
  );
  if (project === null || project.deleted) return { refusal: 'project_gone' };
  const client = await readClient(transaction, workspaceId, project.clientId);
  if (client === null || client.deleted) return { refusal: 'project_gone' };
  const onTeam = project.memberUids.includes(uid);
  if (!onTeam && !(can(held, 'projects.manage') && seesClient(held, uid, client)))
    return { refusal: seesClient(held, uid, client) ? 'not_on_team' : 'project_gone' };
  return isInPeriod(project, workDate) ? { project } : { refusal: 'outside_project' };
}

async function readClient(
  transaction: Transaction,
  workspaceId: string,
  clientId: string,
): Promise<ClientFields | null> {
  return readSnapshot(clientSchema, await transaction.get(firestore().doc(paths.client(workspaceId, clientId))));
}
