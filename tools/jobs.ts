import { getApps, initializeApp } from 'firebase-admin/app';
import { parseArgs } from 'node:util';
import { repairTimeline } from '../functions/src/activity/repair-timeline.ts';
import { rebuildClaims } from '../functions/src/claims/rebuild-claims.ts';
import { purgeTrash } from '../functions/src/clients/purge-trash.ts';
import { listMemberUids, listWorkspaceIds } from '../functions/src/firebase/pages.ts';
import { recountClients } from '../functions/src/stats/recount-clients.ts';
import { emulatorEnvironment, portOffset, portsFor } from './emulators/ports.ts';
import { Failure, runTool } from './process/failure.ts';

/** What the schedule does at night in a real project, and what has no schedule: `npm run jobs -- recount`. Each returns a sentence. */
const JOBS: Readonly<Record<string, (workspaceId: string) => Promise<string>>> = {
  async recount(workspaceId) {
    const { stats, clientsCorrected } = await recountClients(workspaceId);
    return `${stats.active} active, ${stats.pending} pending, ${stats.inactive} inactive; ${clientsCorrected} clients were counted wrongly`;
  },
  async 'repair-timeline'(workspaceId) {
    return `${await repairTimeline(workspaceId)} missing entries were added`;
  },
  async 'purge-trash'(workspaceId) {
    return `${await purgeTrash(workspaceId, new Date())} clients were removed for good`;
  },
  async 'rebuild-claims'(workspaceId) {
    const uids = await listMemberUids(workspaceId);
    for (const uid of uids) await rebuildClaims(uid);
    return `the claims of ${uids.length} people were rebuilt`;
  },
};

const USAGE = `Usage: npm run jobs -- ${Object.keys(JOBS).join('|')} [--workspace <id>] [--project <id> --yes-really]`;

await runTool(async () => {
  const { values, positionals } = readArguments();
  const [name = ''] = positionals;
  const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
  if (job === undefined || positionals.length > 1)
    throw new Failure(`${name === '' ? 'No job was named' : `There is no job "${positionals.join(' ')}"`}.\n${USAGE}`);
  connect(values.project, values['yes-really']);
  const workspaceIds = values.workspace === undefined ? await listWorkspaceIds() : [values.workspace];
  for (const workspaceId of workspaceIds) console.log(`${workspaceId}: ${await job(workspaceId)}`);
  if (workspaceIds.length === 0) console.log('There is no workspace yet.');
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        project: { type: 'string', default: 'demo-clientele' },
        'yes-really': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** A project whose id begins with "demo-" exists in the emulators only; anything else is real and must be meant. */
function connect(projectId: string, yesReally: boolean): void {
  if (projectId.startsWith('demo-')) {
    for (const [key, value] of Object.entries(emulatorEnvironment(portsFor(portOffset(0)), projectId)))
      process.env[key] ??= value;
  } else if (!yesReally) {
    throw new Failure(
      `"${projectId}" is a real project: its data would be changed. If that is meant, add --yes-really.`,
    );
  }
  if (getApps().length === 0) initializeApp({ projectId });
}
