import { onSchedule } from 'firebase-functions/v2/scheduler';
import { eachWorkspace } from '../upkeep/each-workspace.ts';
import { runNotices } from './run-notices.ts';

/** What is overdue or due soon, digests and reports; after the nightly jobs, so that records say what holds. */
export const dailyNotices = onSchedule(
  { schedule: '0 6 * * *', timeZone: 'Etc/UTC', timeoutSeconds: 1800, maxInstances: 1 },
  async ({ scheduleTime }) => {
    await eachWorkspace('dailyNotices', (workspaceId) => runNotices(workspaceId, new Date(scheduleTime)));
  },
);
