import { seenProjectSchema, type ProjectWritten, type SeenProject } from '@clientele/domain/project-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openProject } from './project-documents.ts';
import { writeTeam } from './write-team.ts';

/** Brings back a removed project, and with it what its people see. Needs `projects.manage` and sight of the client. */
export const restoreProject = defineCallable({
  name: 'restoreProject',
  input: seenProjectSchema,
  run: restoreProjectAs,
});

async function restoreProjectAs(seen: SeenProject, caller: Caller): Promise<ProjectWritten> {
  const { clientId, version } = await inTransaction(async (transaction) => {
    const opened = await openProject(transaction, caller, seen);
    if (!opened.project.deleted) return { ...opened.place, version: opened.project.version };
    return { ...opened.place, version: await writeTeam(transaction, opened, { deleted: false }) };
  });
  logs.projectWritten({ ...seen, clientId }, caller.uid, 'restoreProject', version);
  return { version };
}
