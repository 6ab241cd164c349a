import { seenProjectSchema, type ProjectWritten, type SeenProject } from '@clientele/domain/project-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openLivingProject } from './project-documents.ts';
import { writeTeam } from './write-team.ts';

/** Removes a project: it links nobody to its client any more, and can be restored. Needs `projects.manage` and sight of the client. */
export const removeProject = defineCallable({
  name: 'removeProject',
  input: seenProjectSchema,
  run: removeProjectAs,
});

async function removeProjectAs(seen: SeenProject, caller: Caller): Promise<ProjectWritten> {
  const { clientId, version } = await inTransaction(async (transaction) => {
    const opened = await openLivingProject(transaction, caller, seen);
    return { ...opened.place, version: await writeTeam(transaction, opened, { deleted: true }) };
  });
  logs.projectWritten({ ...seen, clientId }, caller.uid, 'removeProject', version);
  return { version };
}
