import { FieldValue, type WriteBatch } from 'firebase-admin/firestore';
import { CLIENT_STATUSES, countByStatus } from '../../domain/src/client-status.ts';
import { countIssuedStates } from '../../domain/src/invoice-states.ts';
import { activityEntryId, paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { summaryOf } from '../../functions/src/portal/portal-summary.ts';
import { countedStatus } from '../../functions/src/stats/ledger.ts';
import { playHistory, type SeededClient } from './client-history.ts';
import { clientParts } from './client-parts.ts';
import type { DemoBusiness } from './demo-business.ts';
import type { PlayedDocuments } from './play-subject.ts';
import { clientFiles, uploadFiles } from './write-files.ts';
import { demoCompany } from './demo-company.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

/** Clients per commit: with all that hangs on them about 3,000 writes. */
const CHUNK = 50;

type Played = { client: SeededClient; parts: PlayedDocuments } & ReturnType<typeof playHistory>;

/**
 * Writes the clients that are missing, each with its code, timeline and place in the counters in one commit: what the functions would
 * have written, edit by edit. Their own events then find everything there. All is worked out before the first write, and what is large comes
 * last: with the first write, the functions begin to look at it and want the machine for themselves.
 * @returns how many clients were written
 */
export async function writeClients(
  workspaceId: string,
  clients: readonly SeededClient[],
  now: Date,
  business: DemoBusiness['byClient'] = new Map(),
): Promise<number> {
  const refs = clients.map(({ id }) => firestore().doc(paths.client(workspaceId, id)));
  const snapshots = await firestore().getAll(...refs);
  const missing = clients.filter((_client, index) => snapshots[index]?.exists === false);
  const files = missing.map((client) => clientFiles(workspaceId, client, now));
  const played = missing.map((client, index): Played => {
    const done = business.get(client.id);
    const parts = clientParts(workspaceId, client, now, done);
    const { record, entries } = playHistory(client, now);
    const states = (done?.invoices ?? []).flatMap((invoice) => invoice.states.at(-1)?.state ?? []);
    const counted = { ...record, issuedInvoices: countIssuedStates(states) };
    return { client, parts: { ...parts, ...files[index]?.documents }, record: counted, entries };
  });
  for (let start = 0; start < played.length; start += CHUNK) {
    const chunk = played.slice(start, start + CHUNK);
    await writeParts(chunk);
    const batch = firestore().batch();
    for (const each of chunk) addClient(batch, workspaceId, each);
    addCounters(batch, workspaceId, chunk);
    await batch.commit();
  }
  await uploadFiles(files.flatMap(({ uploads }) => uploads));
  return missing.length;
}

/** What hangs on the clients, before the clients are there: nobody sees a record whose people are still to come. */
async function writeParts(chunk: readonly Played[]): Promise<void> {
  const batch = firestore().batch();
  for (const { parts } of chunk)
    for (const [path, data] of Object.entries(parts)) batch.set(firestore().doc(path), data);
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
  // The workspace of a test has no portal to begin with: the functions make it.
  const workspace = Object.entries(DEMO_WORKSPACES).find(([name]) => name === workspaceId)?.[1] ?? null;
  const summary = summaryOf(workspace, record, workspaceId === 'demo' ? demoCompany() : null);
  if (summary !== null) batch.set(firestore().doc(paths.portal(workspaceId, id)), summary);
  for (const entry of entries) {
    batch.create(firestore().doc(paths.activityEntry(workspaceId, id, activityEntryId(id, entry.version))), entry);
  }
}

function addCounters(batch: WriteBatch, workspaceId: string, chunk: readonly Played[]): void {
  const counts = countByStatus(chunk.map(({ record }) => record));
  const increments = CLIENT_STATUSES.map((status) => [status, FieldValue.increment(counts[status])]);
  batch.set(firestore().doc(paths.clientStats(workspaceId)), Object.fromEntries(increments), { merge: true });
}
