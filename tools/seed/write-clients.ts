import { FieldValue, type WriteBatch } from 'firebase-admin/firestore';
import { CLIENT_STATUSES, countByStatus } from '../../domain/src/client-status.ts';
import { standardSubject } from '../../domain/src/compliance-subject.ts';
import { contactSubject } from '../../domain/src/contact.ts';
import { invoiceSubject } from '../../domain/src/invoice.ts';
import { activityEntryId, paths } from '../../domain/src/paths.ts';
import { accessSubject } from '../../domain/src/portal.ts';
import { projectSubject } from '../../domain/src/project.ts';
import { serviceRateSubject } from '../../domain/src/service-rate.ts';
import { settingsSubject } from '../../domain/src/settings.ts';
import { workItemSubject } from '../../domain/src/work-item.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { summaryOf } from '../../functions/src/portal/portal-summary.ts';
import { countedStatus } from '../../functions/src/stats/ledger.ts';
import { playHistory, type SeededClient } from './client-history.ts';
import type { ClientBusiness, DemoBusiness } from './demo-business.ts';
import { NO_PORTAL } from './demo-portal.ts';
import { businessProjections } from './demo-projections.ts';
import { playSubject, type PlayedDocuments } from './play-subject.ts';
import { DEMO_WORKSPACES, type DemoWorkspaceId } from './workspaces.ts';
import { writeFiles } from './write-files.ts';

/** Clients per commit: with code, ledger and timeline about 300 writes. */
const CHUNK = 50;

type BusinessByClient = DemoBusiness['byClient'];

type Played = { client: SeededClient } & ReturnType<typeof playHistory>;

/**
 * Writes the clients that are missing, each with its code, timeline and place in the counters in one commit: what the functions would
 * have written, edit by edit. Their own events then find everything there.
 * @returns how many clients were written
 */
export async function writeClients(
  workspaceId: DemoWorkspaceId,
  clients: readonly SeededClient[],
  now: Date,
  business: BusinessByClient = new Map(),
): Promise<number> {
  const refs = clients.map(({ id }) => firestore().doc(paths.client(workspaceId, id)));
  const snapshots = await firestore().getAll(...refs);
  const missing = clients.filter((_client, index) => snapshots[index]?.exists === false);
  const played = missing.map((client) => ({ client, ...playHistory(client, now) }));
  for (let start = 0; start < played.length; start += CHUNK) {
    const chunk = played.slice(start, start + CHUNK);
    await writeParts(workspaceId, chunk, now, business);
    const batch = firestore().batch();
    for (const each of chunk) addClient(batch, workspaceId, each);
    addCounters(batch, workspaceId, chunk);
    await batch.commit();
  }
  return missing.length;
}

/** What hangs on the clients, before the clients are there: nobody sees a record whose people are still to come. */
async function writeParts(
  workspaceId: DemoWorkspaceId,
  chunk: readonly Played[],
  now: Date,
  business: BusinessByClient,
): Promise<void> {
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
    for (const [path, data] of Object.entries(portalDocuments(workspaceId, client, now)))
      batch.set(firestore().doc(path), data);
    const done = business.get(client.id);
    for (const [path, data] of Object.entries(
      done === undefined ? {} : businessDocuments(workspaceId, client.id, done),
    ))
      batch.set(firestore().doc(path), data);
    for (const { id, states } of client.rates?.(now) ?? []) {
      const marked = done?.usedRateIds.has(id) === true ? states.map((rate) => ({ ...rate, invoiced: true })) : states;
      const documents = playSubject(serviceRateSubject, { workspaceId, clientId: client.id, id }, marked);
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

/** Projects, work and invoices with their timelines, and what the portal shows of them. */
function businessDocuments(workspaceId: DemoWorkspaceId, clientId: string, business: ClientBusiness): PlayedDocuments {
  const place = { workspaceId, clientId };
  return Object.assign(
    {},
    ...business.projects.map(({ id, states }) => playSubject(projectSubject, { ...place, id }, states)),
    ...business.items.map(({ id, states }) => playSubject(workItemSubject, { ...place, id }, states)),
    ...business.invoices.map(({ id, states }) => playSubject(invoiceSubject, { ...place, id }, states)),
    businessProjections(workspaceId, clientId, business),
  ) as PlayedDocuments;
}

/** Invitations with their timeline, and the documents that let people in. */
function portalDocuments(workspaceId: DemoWorkspaceId, client: SeededClient, now: Date): PlayedDocuments {
  const { accesses, invites, people } = client.portal?.(now) ?? NO_PORTAL;
  const place = { workspaceId, clientId: client.id };
  return Object.assign(
    {},
    ...accesses.map(({ id, states }) => playSubject(accessSubject, { ...place, id }, states)),
    Object.fromEntries(invites.map(({ id, invite }) => [paths.invite(workspaceId, id), invite])),
    Object.fromEntries(people.map((person) => [paths.portalPerson(workspaceId, client.id, person.uid), person])),
  ) as PlayedDocuments;
}

function addClient(batch: WriteBatch, workspaceId: DemoWorkspaceId, { client, record, entries }: Played): void {
  const { id } = client;
  batch.create(firestore().doc(paths.client(workspaceId, id)), record);
  batch.create(firestore().doc(paths.code(workspaceId, record.code)), { clientId: id });
  batch.create(firestore().doc(paths.statsLedgerEntry(workspaceId, id)), {
    version: record.version,
    status: countedStatus(record),
  });
  const summary = summaryOf(DEMO_WORKSPACES[workspaceId], record);
  if (summary !== null) batch.set(firestore().doc(paths.portal(workspaceId, id)), summary);
  for (const entry of entries) {
    batch.create(firestore().doc(paths.activityEntry(workspaceId, id, activityEntryId(id, entry.version))), entry);
  }
}

function addCounters(batch: WriteBatch, workspaceId: DemoWorkspaceId, chunk: readonly Played[]): void {
  const counts = countByStatus(chunk.map(({ record }) => record));
  const increments = CLIENT_STATUSES.map((status) => [status, FieldValue.increment(counts[status])]);
  batch.set(firestore().doc(paths.clientStats(workspaceId)), Object.fromEntries(increments), { merge: true });
}
