import { sameValue } from '@clientele/domain/change';
import {
  setProjectMembersInputSchema,
  type ProjectWritten,
  type SetProjectMembersInput,
} from '@clientele/domain/project-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openLivingProject } from './project-documents.ts';
import { requireTeam } from './require-team.ts';
import { writeTeam } from './write-team.ts';

/**
 * Says who works on a project: whoever joins sees its client from then on, whoever leaves no longer unless something else links them. Needs
 * `projects.manage` and sight of the client. Who was taken out of the workspace meanwhile may stay on the list.
 */
export const setProjectMembers = defineCallable({
  name: 'setProjectMembers',
  input: setProjectMembersInputSchema,
  run: setProjectMembersAs,
});

async function setProjectMembersAs(
  { memberUids, ...seen }: SetProjectMembersInput,
  caller: Caller,
): Promise<ProjectWritten> {
  const { workspaceId, projectId } = seen;
  const { clientId, version } = await inTransaction(async (transaction) => {
    const opened = await openLivingProject(transaction, caller, seen);
    const { project, place } = opened;
    if (sameValue(project.memberUids.toSorted(), memberUids.toSorted())) return { ...place, version: project.version };
    const joining = memberUids.filter((uid) => !project.memberUids.includes(uid));
    await requireTeam(transaction, workspaceId, joining);
    return { ...place, version: await writeTeam(transaction, opened, { memberUids }) };
  });
  if (version !== seen.version)
    logs.projectWritten({ workspaceId, clientId, projectId }, caller.uid, 'setProjectMembers', version);
  return { version };
}
