import { FieldValue, type WriteBatch } from 'firebase-admin/firestore';
import { CLIENT_STATUSES, countByStatus } from '../../domain/src/client-status.ts';
import { standardSubject } from '../../domain/src/compliance-subject.ts';
import { contactSubject } from '../../domain/src/contact.ts';
import { activityEntryId, paths } from '../../domain/src/paths.ts';
import { serviceRateSubject } from '../../domain/src/service-rate.ts';
import { settingsSubject } from '../../domain/src/settings.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { countedStatus } from '../../functions/src/stats/ledger.ts';
import { playHistory, type SeededClient } from './client-history.ts';
import { playSubject } from './play-subject.ts';
import { writeFiles } from './write-files.ts';

/** Clients per commit: with code, ledger and timeline about 300 writes. */
const CHUNK = 50;

type Played = { client: SeededClient } & ReturnType<typeof playHistory>;

/**
 * Writes the clients that are missing, each with its code, timeline and place in the counters in one commit: what the functions would
 * have written, edit by edit. Their own events then find everything there.
 * @returns how many clients were written
 */
export async function writeClients(workspaceId: string, clients: readonly SeededClient[], now: Date): Promise<number> {
  const refs = clients.map(({ id }) => firestore().doc(paths.client(workspaceId, id)));
  const snapshots = await firestore().getAll(...refs);
  const missing = clients.filter((_client, index) => snapshots[index]?.exists === false);
  const played = missing.map((client) => ({ client, ...playHistory(client, now) }));
  for (let start = 0; start < played.length; start += CHUNK) {
    const chunk = played.slice(start, start + CHUNK);
    await writeParts(workspaceId, chunk, now);
    const batch = firestore().batch();
    for (const each of chunk) addClient(batch, workspaceId, each);
    addCounters(batch, workspaceId, chunk);
    await batch.commit();
  }
  return missing.length;
}

/** What hangs on the clients, before the clients are there: nobody sees a record whose people are still to come. */
async function writeParts(workspaceId: string, chunk: readonly Played[], now: Date): Promise<void> {
  const batch = firestore().batch();
  const files = await writeFiles(
    workspaceId,
    chunk.map(({ client }) => client),
    now,
  );
  for (const [path, data] of Object.entries(files)) batch.set(firestore().doc(path), data);
  for (const { client } of chunk) {
    for (const { entryId, entry } of client.notes?.(now) ?? [])
      batch.set(firestore().doc(paths.activityEntry(workspaceId, client.id, entryId)), entry);
    for (const { id, ...contact } of client.contacts?.(now) ?? []) {
      const documents = playSubject(contactSubject, { workspaceId, clientId: client.id, id }, [contact]);
      for (const [path, data] of Object.entries(documents)) batch.set(firestore().doc(path), data);
    }
    for (const { id, states } of client.rates?.(now) ?? []) {
      const documents = playSubject(serviceRateSubject, { workspaceId, clientId: client.id, id }, states);
      for (const [path, data] of Object.entries(documents)) batch.set(firestore().doc(path), data);
    }
    for (const { id, states } of client.settings?.(now) ?? []) {
      const documents = playSubject(settingsSubject, { workspaceId, clientId: client.id, id }, states);
      for (const [path, data] of Object.entries(documents)) batch.set(firestore().doc(path), data);
    }
    for (const { id, states } of client.compliance?.(now) ?? []) {
      const documents = playSubject(standardSubject, { workspaceId, clientId: client.id, id }, states);
      for (const [path, data] of Object.entries(documents)) batch.set(firestore().doc(path), data);
    }
  }
  await batch.commit();
}

function addClient(batch: WriteBatch, workspaceId: string, { client, record, entries }: Played): void {
  const { id } = client;
  batch.create(firestore().doc(paths.client(workspaceId, id)), record);
  batch.create(firestore().doc(paths.code(workspaceId, record.code)), { clientId: id });
  batch.create(firestore().doc(paths.statsLedgerEntry(workspaceId, id)), {
    version: record.version,
    status: countedStatus(record),
  });
  for (const entry of entries) {
    batch.create(firestore().doc(paths.activityEntry(workspaceId, id, activityEntryId(id, entry.version))), entry);
  }
}

function addCounters(batch: WriteBatch, workspaceId: string, chunk: readonly Played[]): void {
  const counts = countByStatus(chunk.map(({ record }) => record));
  const increments = CLIENT_STATUSES.map((status) => [status, FieldValue.increment(counts[status])]);
  batch.set(firestore().doc(paths.clientStats(workspaceId)), Object.fromEntries(increments), { merge: true });
}
