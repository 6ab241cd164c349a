import type { ActivityFields } from '@clientele/domain/activity';
import * as logs from '../logs.ts';
import { isPurged } from '../stats/commit-status-move.ts';
import { commitEntry, withdrawEntry, type EntryPlace } from './commit-entry.ts';

/** Writes an entry into the timeline of a client that is not purged. Safe to repeat. */
export async function recordEntry(place: EntryPlace, entry: ActivityFields): Promise<void> {
  const client = { workspaceId: place.workspaceId, clientId: place.clientId };
  const recorded = await commitEntry(place, entry);
  // Asked after the entry is there, not before: a purge that begins later sweeps the entry, one that began earlier is seen here.
  if (await isPurged(place.workspaceId, place.clientId)) {
    await withdrawEntry(place, entry.version);
    logs.lateEventOfPurgedClient(client, entry.version);
  } else if (recorded) {
    logs.entryRecorded(client, entry.version, entry.kind);
  }
}
