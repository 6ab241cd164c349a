import { listWorkspaceIds } from '../firebase/pages.ts';
import * as logs from '../logs.ts';

/** Runs a job for every workspace; one that fails does not keep the others from their turn, but the run counts as failed. */
export async function eachWorkspace(job: string, run: (workspaceId: string) => Promise<unknown>): Promise<void> {
  const failed: string[] = [];
  for (const workspaceId of await listWorkspaceIds()) {
    try {
      await run(workspaceId);
    } catch (error) {
      failed.push(workspaceId);
      logs.workspaceSkipped(workspaceId, job, error);
    }
  }
  if (failed.length > 0)
    throw new Error(`The job ${job} failed for ${failed.join(', ')}; the log says why. It may be run again by hand.`);
}
