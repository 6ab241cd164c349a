import { commitEntry, withdrawEntry } from '../activity/commit-entry.ts';
import * as logs from '../logs.ts';
import { commitStatusMove, isPurged } from '../stats/commit-status-move.ts';
import type { ClientPlan } from './plan-client-change.ts';

/** Writes what was planned. Safe to repeat, and never touches the client itself. */
export async function commitClientPlan(
  workspaceId: string,
  clientId: string,
  { entry, statusMove }: ClientPlan,
): Promise<void> {
  const client = { workspaceId, clientId };
  const [recorded] = await Promise.all([
    entry === null ? false : commitEntry(workspaceId, clientId, entry),
    statusMove === null ? null : commitStatusMove(workspaceId, clientId, statusMove),
  ]);
  if (entry === null) return;
  // Asked after the entry is there, not before: a purge that begins later sweeps the entry, one that began earlier is seen here.
  if (await isPurged(workspaceId, clientId)) {
    await withdrawEntry(workspaceId, clientId, entry.version);
    logs.lateEventOfPurgedClient(client, entry.version);
  } else if (recorded) {
    logs.entryRecorded(client, entry.version, entry.kind);
  }
}
