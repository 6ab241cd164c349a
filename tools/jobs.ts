import { parseArgs } from 'node:util';
import { repairTimeline } from '../functions/src/activity/repair-timeline.ts';
import { purgeTrash } from '../functions/src/clients/purge-trash.ts';
import { recountClients } from '../functions/src/stats/recount-clients.ts';
import { eachWorkspace } from '../functions/src/upkeep/each-workspace.ts';
import { connectProject } from './emulators/connect.ts';
import { Failure, runTool } from './process/failure.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';

/** What runs by the clock in production; the emulators have no clock. */
const JOBS: Readonly<Record<string, (workspaceId: string) => Promise<unknown>>> = {
  recount: async (workspaceId) => {
    await recountClients(workspaceId);
    await repairTimeline(workspaceId);
  },
  purge: (workspaceId) => purgeTrash(workspaceId, new Date()),
};

/** `npm run jobs -- <name> [--project <id>]`: runs one of the nightly jobs now, for every workspace. */
await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string', default: DEMO_PROJECT } },
  });
  const [name = ''] = positionals;
  const job = JOBS[name];
  if (job === undefined) throw new Failure(`There is no job "${name}". The jobs are: ${Object.keys(JOBS).join(', ')}.`);
  await connectProject(values.project);
  await eachWorkspace(name, job);
  process.stdout.write(`The job "${name}" is done for every workspace of ${values.project}.\n`);
});
