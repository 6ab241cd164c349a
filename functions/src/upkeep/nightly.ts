import { onSchedule, type ScheduleOptions } from 'firebase-functions/v2/scheduler';
import { repairChangedSubjects } from '../activity/repair-subjects.ts';
import { repairTimeline } from '../activity/repair-timeline.ts';
import { correctIdentifierKeys } from '../clients/correct-identifier-keys.ts';
import { purgeTrash } from '../clients/purge-trash.ts';
import { clientsOf, refreshEach } from '../compliance/refresh-compliance.ts';
import { remindCompliance } from '../compliance/remind-compliance.ts';
import { sweepFiles } from '../files/sweep-files.ts';
import { correctIssuedInvoices } from '../invoices/issued-invoices.ts';
import { removeOldMail } from '../mail/sweep-mail.ts';
import { correctContactSummaries } from '../contacts/correct-summaries.ts';
import { rebuildPortals } from '../portal/rebuild-portals.ts';
import { recountIfWrong } from '../stats/recount-clients.ts';
import { eachWorkspace } from './each-workspace.ts';

const NIGHTLY = { timeZone: 'Etc/UTC', timeoutSeconds: 1800, maxInstances: 1 } satisfies Partial<ScheduleOptions>;

/** The platform gives up on an event after a day; one more for a night that was missed, one more to be sure. */
const REPAIRED_DAYS = 3;

function repairedSince(scheduleTime: string): Date {
  return new Date(new Date(scheduleTime).getTime() - REPAIRED_DAYS * 24 * 60 * 60 * 1000);
}

/** Counters, summaries and timelines. */
export const nightlyCheck = onSchedule({ ...NIGHTLY, schedule: '0 3 * * *' }, async ({ scheduleTime }) => {
  const since = repairedSince(scheduleTime);
  await eachWorkspace('nightlyCheck', async (workspaceId) => {
    await recountIfWrong(workspaceId);
    await correctContactSummaries(workspaceId);
    await correctIdentifierKeys(workspaceId);
    await correctIssuedInvoices(workspaceId);
    await repairTimeline(workspaceId, since);
  });
});

/** The timelines of what hangs on clients. */
export const nightlySubjects = onSchedule({ ...NIGHTLY, schedule: '30 3 * * *' }, async ({ scheduleTime }) => {
  await repairChangedSubjects(repairedSince(scheduleTime));
});

/** What the portals show. */
export const nightlyPortals = onSchedule({ ...NIGHTLY, schedule: '30 5 * * *' }, async () => {
  await eachWorkspace('nightlyPortals', rebuildPortals);
});

/** What has been in the Trash for too long, uploads that came to nothing, and mail that was sent long ago. */
export const nightlyPurge = onSchedule({ ...NIGHTLY, schedule: '0 4 * * *' }, async ({ scheduleTime }) => {
  await eachWorkspace('nightlyPurge', async (workspaceId) => {
    const now = new Date(scheduleTime);
    await purgeTrash(workspaceId, now);
    await sweepFiles(workspaceId, now);
  });
  await removeOldMail(new Date(scheduleTime));
});

/** What records say about their compliance, and the reminders that are due. */
export const nightlyCompliance = onSchedule({ ...NIGHTLY, schedule: '0 5 * * *' }, async ({ scheduleTime }) => {
  const now = new Date(scheduleTime);
  await eachWorkspace('nightlyCompliance', async (workspaceId) => {
    await refreshEach(workspaceId, clientsOf(workspaceId), now);
    await remindCompliance(workspaceId, now);
  });
});
