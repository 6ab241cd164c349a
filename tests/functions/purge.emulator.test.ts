import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import type { ClientFields } from '@clientele/domain/client';
import { activityEntryId, paths } from '@clientele/domain/paths';
import type { DocumentReference } from 'firebase-admin/firestore';
import { describe, expect, test, vi } from 'vitest';
import { recordClientWrite } from '../../functions/src/clients/on-client-written.ts';
import { purgeTrash } from '../../functions/src/clients/purge-trash.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { anInvoice } from './invoice-world.ts';
import {
  aClient,
  aContact,
  addPerson,
  aProject,
  aRate,
  aWorkItem,
  createWorkspace,
  freshId,
  read,
  readTimeline,
} from './world.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-06-30T12:00:00Z');

function trashedFor(days: number): Partial<ClientFields> {
  return { deleted: true, deletedAt: new Date(NOW.getTime() - days * DAY), deletedBy: 'ann' };
}

/** A client with a code, a timeline and a sub-collection of a kind that nobody has thought of yet. */
async function createClient(workspaceId: string, fields: Partial<ClientFields>, entries = 3): Promise<string> {
  const clientId = freshId('c');
  const client = aClient({ code: freshCode(), version: entries, ...fields });
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), client);
  batch.set(firestore().doc(paths.code(workspaceId, client.code)), { clientId });
  for (let version = 1; version <= entries; version += 1) {
    const path = paths.activityEntry(workspaceId, clientId, activityEntryId(clientId, version));
    batch.set(firestore().doc(path), { kind: 'client.updated', version, at: NOW, actorUid: 'ann', changes: {} });
    batch.set(firestore().doc(`${paths.client(workspaceId, clientId)}/later/${version}/deeper/x`), { version });
  }
  await batch.commit();
  // The trigger has counted it, so that nothing of it is on its way any more.
  await eventually(async () => expect(await read(paths.statsLedgerEntry(workspaceId, clientId))).toBeDefined());
  return clientId;
}

let codes = 0;
function freshCode(): string {
  codes += 1;
  return `Q${String.fromCodePoint(65 + (codes % 26), 65 + Math.floor(codes / 26))}`;
}

/** Paths of everything that is left of a client, at any depth, its code included. */
async function remains(workspaceId: string, clientId: string): Promise<string[]> {
  const codesLeft = await firestore().collection(paths.codes(workspaceId)).where('clientId', '==', clientId).get();
  const below = await everythingBelow(firestore().doc(paths.client(workspaceId, clientId)));
  return [...codesLeft.docs.map((snapshot) => snapshot.ref.path), ...below];
}

async function everythingBelow(ref: DocumentReference): Promise<string[]> {
  const found = (await ref.get()).exists ? [ref.path] : [];
  for (const collection of await ref.listCollections()) {
    for (const child of await collection.listDocuments()) found.push(...(await everythingBelow(child)));
  }
  return found;
}

/** What is told of a purged client, once: by whom it was removed and how much went with it. */
async function entriesOf(workspaceId: string, clientId: string): Promise<Record<string, unknown>[]> {
  const history = firestore().collection(paths.workspaceHistory(workspaceId)).where('subjectId', '==', clientId);
  return (await history.get()).docs.map((snapshot) => snapshot.data());
}

async function expectGone(workspaceId: string, clientId: string, entry: object = {}): Promise<void> {
  expect(await remains(workspaceId, clientId)).toEqual([]);
  expect(await read(paths.statsLedgerEntry(workspaceId, clientId))).toMatchObject({ status: null, purge: 'done' });
  const told = { kind: 'client.purged', subject: 'Acme', actorUid: SYSTEM_ACTOR, ...entry };
  expect(await entriesOf(workspaceId, clientId)).toEqual([expect.objectContaining(told)]);
}

describe('purgeTrash', () => {
  test('removes what has been in the Trash for more than 30 days, whole, and nothing else', async () => {
    const workspaceId = await createWorkspace();
    const expired = await createClient(workspaceId, trashedFor(31));
    const others = [
      await createClient(workspaceId, trashedFor(30)),
      await createClient(workspaceId, trashedFor(1)),
      await createClient(workspaceId, {}),
    ];
    const before = await Promise.all(others.map((clientId) => remains(workspaceId, clientId)));
    expect(await purgeTrash(workspaceId, NOW)).toBe(1);
    await expectGone(workspaceId, expired);
    expect(await Promise.all(others.map((clientId) => remains(workspaceId, clientId)))).toEqual(before);
    expect(await purgeTrash(workspaceId, NOW)).toBe(0);
  });

  test('leaves a code that belongs to another client by now', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId, { ...trashedFor(40), code: 'ABC' });
    await firestore().doc(paths.code(workspaceId, 'ABC')).set({ clientId: 'another' });
    await purgeTrash(workspaceId, NOW);
    await expectGone(workspaceId, clientId);
    expect(await read(paths.code(workspaceId, 'ABC'))).toEqual({ clientId: 'another' });
  });

  test('goes on with the others when one cannot be read', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId, trashedFor(40));
    await firestore()
      .doc(paths.client(workspaceId, freshId('c')))
      .set({ ...trashedFor(50), version: 'x' });
    expect(await purgeTrash(workspaceId, NOW)).toBe(1);
    await expectGone(workspaceId, clientId);
  });

  test('takes a client out of the counters whose event from the Trash never came', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId, trashedFor(40));
    await firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)).set({ version: 1, status: 'active' });
    await firestore().doc(paths.clientStats(workspaceId)).set({ active: 1, pending: 0, inactive: 0 });
    await purgeTrash(workspaceId, NOW);
    expect(await read(paths.clientStats(workspaceId))).toEqual({ active: 0, pending: 0, inactive: 0 });
  });
});

describe('a purge that is killed', () => {
  test.each([
    ['before it deletes the first document', 0],
    ['after it deleted some documents', 2],
    ['after it deleted all documents', Number.POSITIVE_INFINITY],
  ])('%s leaves nothing after the next run', async (_name, deletions) => {
    const workspaceId = await createWorkspace();
    const clientId = await createClient(workspaceId, trashedFor(40));
    const whole = firestore().recursiveDelete.bind(firestore());
    const spy = vi.spyOn(firestore(), 'recursiveDelete').mockImplementation(async (ref) => {
      const doomed = await everythingBelow(ref as DocumentReference);
      await Promise.all(doomed.slice(0, deletions).map((path) => firestore().doc(path).delete()));
      if (deletions === Number.POSITIVE_INFINITY) await whole(ref as DocumentReference);
      throw new Error('killed');
    });
    await expect(purgeTrash(workspaceId, NOW).finally(() => spy.mockRestore())).rejects.toThrow('killed');
    expect(await read(paths.client(workspaceId, clientId))).toBeUndefined();
    expect(await purgeTrash(workspaceId, NOW)).toBe(1);
    // Counted before the first document went, whenever it was killed.
    await expectGone(workspaceId, clientId, { counts: expect.objectContaining({ timelineEntries: 3 }) });
  });

  test('by the operating system, again and again, leaves nothing after the last run', async () => {
    const workspaceId = await createWorkspace();
    const clients = await Promise.all(
      Array.from({ length: 6 }, () => createClient(workspaceId, { ...trashedFor(40), deletedAt: new Date(0) }, 60)),
    );
    let left = clients.length;
    // Killed as soon as a further client is gone: so always in the middle of the work, wherever that is.
    for (let round = 0; round < 3 && left > 1; round += 1) {
      const job = startPurge(workspaceId);
      left = await eventually(async () => {
        const snapshots = await firestore().collection(paths.clients(workspaceId)).count().get();
        expect(snapshots.data().count).toBeLessThan(left);
        return snapshots.data().count;
      });
      job.kill('SIGKILL');
      await once(job, 'close');
    }
    const last = startPurge(workspaceId);
    expect((await once(last, 'close'))[0]).toBe(0);
    const counts = expect.objectContaining({ timelineEntries: 60 });
    for (const clientId of clients) await expectGone(workspaceId, clientId, { counts });
  });
});

/** The job as a person runs it, in a process of its own. */
function startPurge(workspaceId: string) {
  const tool = fileURLToPath(new URL('../../tools/jobs.ts', import.meta.url));
  const port = Number(process.env['FIRESTORE_EMULATOR_HOST']?.split(':')[1]);
  return spawn(process.execPath, [tool, 'purge', '--workspace', workspaceId], {
    stdio: 'ignore',
    env: { ...process.env, CLIENTELE_PORT_OFFSET: String(port - 8080) },
  });
}

test('a late event of a purged client leaves neither an entry nor a count', async () => {
  const workspaceId = await createWorkspace();
  const clientId = await createClient(workspaceId, trashedFor(40));
  await purgeTrash(workspaceId, NOW);
  const before = aClient();
  for (const after of [aClient({ version: 2, displayName: 'Late' }), aClient({ version: 9, status: 'pending' })]) {
    await recordClientWrite({ workspaceId, clientId, before, after });
  }
  await recordClientWrite({ workspaceId, clientId, before, after: undefined });
  expect(await readTimeline(workspaceId, clientId)).toEqual([]);
  await expectGone(workspaceId, clientId);
  expect(await read(paths.clientStats(workspaceId))).toBeUndefined();
});

describe('purgeClient', () => {
  test('removes a client in the Trash at once', async () => {
    const workspaceId = await createWorkspace();
    const owner = await addPerson(workspaceId);
    const clientId = await createClient(workspaceId, trashedFor(0));
    const batch = firestore().batch();
    batch.set(firestore().doc(paths.contact(workspaceId, clientId, 'jane')), aContact());
    batch.set(firestore().doc(paths.contact(workspaceId, clientId, 'gone')), aContact({ deleted: true }));
    batch.set(firestore().doc(paths.rate(workspaceId, clientId, 'hourly')), aRate());
    batch.set(firestore().doc(paths.project(workspaceId, freshId('j'))), aProject(clientId));
    batch.set(firestore().doc(paths.workItem(workspaceId, freshId('w'))), aWorkItem(clientId, 'tank'));
    batch.set(firestore().doc(paths.invoice(workspaceId, freshId('i'))), anInvoice(clientId));
    batch.set(firestore().doc(paths.portalPeople(workspaceId, clientId) + '/rita'), { status: 'removed' });
    await batch.commit();
    expect(await call('purgeClient', { workspaceId, clientId }, owner.token)).toMatchObject({
      httpStatus: 200,
      result: null,
    });
    const counts = expect.objectContaining({
      contacts: 2,
      rates: 1,
      standards: 0,
      documents: 0,
      projects: 1,
      workItems: 1,
      drafts: 1,
      portalPeople: 1,
    });
    await expectGone(workspaceId, clientId, { actorUid: owner.uid, counts });
    expect((await call('purgeClient', { workspaceId, clientId }, owner.token)).code).toBe('client_not_found');
  });

  test('refuses a client that is not in the Trash, and leaves it whole', async () => {
    const workspaceId = await createWorkspace();
    const owner = await addPerson(workspaceId);
    const clientId = await createClient(workspaceId, {});
    const before = await remains(workspaceId, clientId);
    expect((await call('purgeClient', { workspaceId, clientId }, owner.token)).code).toBe('not_in_trash');
    expect(await remains(workspaceId, clientId)).toEqual(before);
  });

  test('does not show whether a client exists that the caller may not see', async () => {
    const workspaceId = await createWorkspace();
    const blind = await addPerson(workspaceId, { permissions: ['workspace.manage', 'clients.view'] });
    const clientId = await createClient(workspaceId, trashedFor(0));
    expect((await call('purgeClient', { workspaceId, clientId }, blind.token)).code).toBe('client_not_found');
  });
});
