import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { projectInputOf } from '@clientele/domain/project';
import { saveProjectInputSchema, type ProjectWritten, type SaveProjectInput } from '@clientele/domain/project-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { firestore } from '../firebase/app.ts';
import { editStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openLivingProject, requireAddress } from './project-documents.ts';

/** Edits what is known about a project, its status among it. Needs `projects.manage` and sight of the client. */
export const saveProject = defineCallable({ name: 'saveProject', input: saveProjectInputSchema, run: saveProjectAs });

async function saveProjectAs({ project, ...seen }: SaveProjectInput, caller: Caller): Promise<ProjectWritten> {
  const { workspaceId, projectId } = seen;
  const { clientId, version } = await inTransaction(async (transaction) => {
    const { actor, client, project: before, place } = await openLivingProject(transaction, caller, seen);
    if (sameValue(projectInputOf(before), project)) return { ...place, version: before.version };
    // An address that is gone from the client by now does not keep anybody from changing the rest.
    if (project.addressId !== before.addressId) requireAddress(client, project);
    const stamps = editStamps(actor.uid, before.version + 1);
    transaction.update(firestore().doc(paths.project(workspaceId, projectId)), { ...project, ...stamps });
    return { ...place, version: stamps.version };
  });
  if (version !== seen.version)
    logs.projectWritten({ workspaceId, clientId, projectId }, caller.uid, 'saveProject', version);
  return { version };
}
