import { recordEntry } from '../activity/record-entry.ts';
import { commitStatusMove } from '../stats/commit-status-move.ts';
import type { ClientPlan } from './plan-client-change.ts';

/** Writes what was planned. Safe to repeat, and never touches the client itself. */
export async function commitClientPlan(
  workspaceId: string,
  clientId: string,
  { entry, statusMove }: ClientPlan,
): Promise<void> {
  const place = { workspaceId, clientId, documentId: clientId };
  await Promise.all([
    entry === null ? null : recordEntry(place, entry),
    statusMove === null ? null : commitStatusMove(workspaceId, clientId, statusMove),
  ]);
}
