import { sendReports } from '../reports/send-reports.ts';
import { raiseComplianceDue } from './raise-compliance-due.ts';
import { raiseOverdue } from './raise-overdue.ts';
import { sendDigests } from './send-digests.ts';
import * as logs from '../logs.ts';

export type NoticesRun = { raised: number; digests: number; reports: number };

/** Everything that is told by the calendar and not by an event. May be run again: nobody is told anything twice. */
export async function runNotices(workspaceId: string, now: Date): Promise<NoticesRun> {
  const raised = (await raiseOverdue(workspaceId, now)) + (await raiseComplianceDue(workspaceId, now));
  const run = { raised, digests: await sendDigests(workspaceId, now), reports: await sendReports(workspaceId, now) };
  logs.noticesRun(workspaceId, run);
  return run;
}
