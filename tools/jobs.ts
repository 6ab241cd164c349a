import { parseArgs } from 'node:util';
import { completeAudiences } from '../functions/src/activity/complete-audiences.ts';
import { repairSubjects } from '../functions/src/activity/repair-subjects.ts';
import { repairTimeline } from '../functions/src/activity/repair-timeline.ts';
import { rebuildClaims } from '../functions/src/claims/rebuild-claims.ts';
import { purgeTrash } from '../functions/src/clients/purge-trash.ts';
import { clientsOf, refreshEach } from '../functions/src/compliance/refresh-compliance.ts';
import { remindCompliance } from '../functions/src/compliance/remind-compliance.ts';
import { sweepFiles } from '../functions/src/files/sweep-files.ts';
import { correctIssuedInvoices } from '../functions/src/invoices/issued-invoices.ts';
import { sendBySmtp } from '../functions/src/mail/smtp.ts';
import { removeOldMail, sendWaitingMail } from '../functions/src/mail/sweep-mail.ts';
import { listMemberUids } from '../functions/src/firebase/pages.ts';
import { runNotices } from '../functions/src/notices/run-notices.ts';
import { rebuildPortals } from '../functions/src/portal/rebuild-portals.ts';
import { recountClients } from '../functions/src/stats/recount-clients.ts';
import { eachWorkspace } from '../functions/src/upkeep/each-workspace.ts';
import { connectProject, isDemoProject } from './emulators/connect.ts';
import { functionsEnvironment } from './emulators/functions-environment.ts';
import { portOffset, portsFor } from './emulators/ports.ts';
import { Failure, runTool } from './process/failure.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';

/** What runs by the clock in production (the emulators have no clock), and what is only ever run by hand. Each returns what it did. */
const JOBS: Readonly<Record<string, (workspaceId: string) => Promise<string>>> = {
  recount: async (workspaceId) => {
    const { stats, clientsCorrected } = await recountClients(workspaceId);
    const invoicesCorrected = await correctIssuedInvoices(workspaceId);
    const entriesAdded = (await repairTimeline(workspaceId)) + (await repairSubjects(workspaceId));
    return `${stats.active} active, ${stats.pending} pending, ${stats.inactive} inactive clients; ${clientsCorrected} had been counted wrongly, ${invoicesCorrected} said a wrong number of issued invoices, ${entriesAdded} timeline entries were missing, ${await completeAudiences(workspaceId)} did not say whom they are for.`;
  },
  sweep: async (workspaceId) => {
    const { filesRemoved, objectsRemoved } = await sweepFiles(workspaceId, new Date());
    return `${filesRemoved} files that were never finished, refused or long in the trash were removed, and ${objectsRemoved} objects that belonged to none.`;
  },
  purge: async (workspaceId) => `${await purgeTrash(workspaceId, new Date())} clients were removed from the Trash.`,
  compliance: async (workspaceId) => {
    const corrected = await refreshEach(workspaceId, clientsOf(workspaceId));
    const sent = await remindCompliance(workspaceId, new Date());
    return `${corrected} records said something outdated about their compliance, ${sent} reminders were put into the outbox.`;
  },
  portals: async (workspaceId) =>
    `${await rebuildPortals(workspaceId)} things that the portals showed were wrong, missing or should not have been there.`,
  notices: async (workspaceId) => {
    const { raised, digests, reports } = await runNotices(workspaceId, new Date());
    return `${raised} notices about what is overdue or due soon; ${digests} digests and ${reports} reports were put into the outbox.`;
  },
  mail: async () =>
    `${await sendWaitingMail(sendBySmtp, new Date())} mails were waiting for another try; ${await removeOldMail(new Date())} old ones were removed.`,
  'rebuild-claims': async (workspaceId) => {
    const uids = await listMemberUids(workspaceId);
    for (const uid of uids) await rebuildClaims(uid);
    return `the claims of ${uids.length} people were rebuilt.`;
  },
};

const USAGE = `Usage: npm run jobs -- <${Object.keys(JOBS).join(' | ')}> [--workspace <id>] [--project <id> --yes-really]`;

/** Runs one job now, for every workspace or for one. A real project must be meant: its people see what the job changes. */
await runTool(async () => {
  const { values, positionals } = readWords();
  const [name = ''] = positionals;
  const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
  if (job === undefined) throw new Failure(`There is no job "${name}".\n${USAGE}`);
  const { project, workspace } = values;
  if (!isDemoProject(project) && !values['yes-really']) {
    throw new Failure(`"${project}" is a real project. If you mean to run "${name}" on its data, add --yes-really.`);
  }
  await connectProject(project);
  // On a real project the caller names its mail server in the same variable.
  if (isDemoProject(project)) Object.assign(process.env, functionsEnvironment(portsFor(portOffset(0))));
  async function run(workspaceId: string): Promise<void> {
    process.stdout.write(`${workspaceId}: ${await job?.(workspaceId)}\n`);
  }
  await (workspace === undefined ? eachWorkspace(name, run) : run(workspace));
});

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        project: { type: 'string', default: DEMO_PROJECT },
        workspace: { type: 'string' },
        'yes-really': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
