import { countByStatus, type ClientStats } from '@clientele/domain/client-status';
import type { ClientFields } from '@clientele/domain/client';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { Transaction, type Query } from 'firebase-admin/firestore';
import { describe, expect, test, vi } from 'vitest';
import { repairTimeline } from '../../functions/src/activity/repair-timeline.ts';
import { recordClientWrite } from '../../functions/src/clients/on-client-written.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { commitStatusMove } from '../../functions/src/stats/commit-status-move.ts';
import { correctCounters } from '../../functions/src/stats/correct-counters.ts';
import { recountClients, recountIfWrong } from '../../functions/src/stats/recount-clients.ts';
import { eachWorkspace } from '../../functions/src/upkeep/each-workspace.ts';
import { nightlyCheck, nightlyPurge } from '../../functions/src/upkeep/nightly.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { countWrites } from './database-requests.ts';
import { aClient, addPerson, createWorkspace, freshId, read, readTimeline } from './world.ts';

/** Writes clients and waits until the running trigger has counted and recorded them. */
async function createClients(workspaceId: string, all: readonly Partial<ClientFields>[]): Promise<string[]> {
  const ids = all.map(() => freshId('c'));
  const batch = firestore().batch();
  ids.forEach((id, index) => batch.set(firestore().doc(paths.client(workspaceId, id)), aClient(all[index])));
  await batch.commit();
  await eventually(async () => {
    for (const id of ids) {
      expect(await read(paths.statsLedgerEntry(workspaceId, id))).toBeDefined();
      expect(await readTimeline(workspaceId, id)).toHaveLength(1);
    }
  });
  return ids;
}

async function setCounters(workspaceId: string, stats: ClientStats): Promise<void> {
  await firestore().doc(paths.clientStats(workspaceId)).set(stats);
}

describe('recountClients', () => {
  const all: Partial<ClientFields>[] = [
    ...Array.from({ length: 5 }, () => ({ status: 'active' as const })),
    ...Array.from({ length: 3 }, () => ({ status: 'pending' as const })),
    { status: 'inactive', deleted: true, deletedAt: new Date(), deletedBy: 'ann' },
  ];
  const right: ClientStats = { active: 5, pending: 3, inactive: 0 };

  test('mends counters that are wrong', async () => {
    const workspaceId = await createWorkspace();
    await createClients(workspaceId, all);
    expect(await read(paths.clientStats(workspaceId))).toEqual(right);
    await setCounters(workspaceId, { active: -7, pending: 40, inactive: 1 });
    expect(await recountClients(workspaceId)).toEqual({ stats: right, clientsCorrected: 0 });
    expect(await read(paths.clientStats(workspaceId))).toEqual(right);
  });

  test('makes up for events that were lost, and a late one of them changes nothing any more', async () => {
    const workspaceId = await createWorkspace();
    const [first = '', second = '', third = ''] = await createClients(workspaceId, all);
    // As if the events of these had never come: one status too old, one client not counted, one counted that is gone.
    await firestore().doc(paths.statsLedgerEntry(workspaceId, first)).set({ version: 0, status: 'pending' });
    await firestore().doc(paths.statsLedgerEntry(workspaceId, second)).delete();
    await firestore().doc(paths.statsLedgerEntry(workspaceId, 'gone')).set({ version: 4, status: 'inactive' });
    await setCounters(workspaceId, { active: 3, pending: 4, inactive: 1 });

    expect(await recountClients(workspaceId)).toEqual({ stats: right, clientsCorrected: 3 });
    for (const clientId of [first, second, third]) {
      await recordClientWrite({ workspaceId, clientId, before: undefined, after: aClient({ status: 'active' }) });
    }
    expect(await read(paths.clientStats(workspaceId))).toEqual(right);
  });

  test('runs beside live changes and beside itself, and mends a difference once', async () => {
    const workspaceId = await createWorkspace();
    const lives = Array.from({ length: 8 }, () => freshId('c'));
    const states = new Map<string, ClientFields>();
    async function live(clientId: string): Promise<void> {
      let before: ClientFields | undefined;
      for (const [index, status] of (['pending', 'active', 'inactive', 'pending', 'active'] as const).entries()) {
        const after = aClient({ status, version: index + 1 });
        states.set(clientId, after);
        await firestore().doc(paths.client(workspaceId, clientId)).set(after);
        await recordClientWrite({ workspaceId, clientId, before, after });
        before = after;
      }
    }
    await setCounters(workspaceId, { active: 40, pending: -7, inactive: 0 });
    const recounts = Array.from({ length: 3 }, () => recountClients(workspaceId));
    await Promise.all([...lives.map(live), ...recounts]);
    expect(await read(paths.clientStats(workspaceId))).toEqual(countByStatus(states.values()));
  });

  test('measures one moment, whatever moves while it measures', async () => {
    const workspaceId = await createWorkspace();
    const [clientId = ''] = await createClients(workspaceId, all);
    await setCounters(workspaceId, { active: 1, pending: 1, inactive: 1 });
    // Between the counters and the ledger, which it reads one after the other, a client moves.
    const spy = vi.spyOn(Transaction.prototype, 'get').mockImplementationOnce(async function move(
      this: Transaction,
      query: Query,
    ) {
      await commitStatusMove(workspaceId, clientId, { version: 2, status: 'inactive' });
      return this.get(query);
    } as Transaction['get']);
    await correctCounters(workspaceId).finally(() => spy.mockRestore());
    expect(await read(paths.clientStats(workspaceId))).toEqual({ active: 4, pending: 3, inactive: 1 });
  });

  test('of several at once that find the same difference one mends it', async () => {
    const workspaceId = await createWorkspace();
    await createClients(workspaceId, all);
    await setCounters(workspaceId, { active: 1, pending: 1, inactive: 1 });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => correctCounters(workspaceId)));
    expect(await read(paths.clientStats(workspaceId))).toEqual(right);
    expect(outcomes.filter(({ wrong }) => wrong)).toHaveLength(1);
  });

  test('every night counts anew only where the counters are wrong', async () => {
    const workspaceId = await createWorkspace();
    await createClients(workspaceId, all);
    expect(await countWrites(() => recountIfWrong(workspaceId))).toBe(0);
    await setCounters(workspaceId, { active: 9, pending: 9, inactive: 9 });
    await recountIfWrong(workspaceId);
    expect(await read(paths.clientStats(workspaceId))).toEqual(right);
  });
});

describe('repairTimeline', () => {
  function days(day: number): Date {
    return new Date(Date.UTC(2026, 0, day));
  }

  /** A client at version 5 whose entries 1 and 5 never came, and 3 neither. */
  async function gappy(): Promise<{ workspaceId: string; clientId: string }> {
    const workspaceId = await createWorkspace();
    const clientId = freshId('c');
    const client = aClient({ version: 5, createdAt: days(1), createdBy: 'ann', updatedAt: days(9), updatedBy: 'ben' });
    await firestore().doc(paths.client(workspaceId, clientId)).set(client);
    await eventually(async () => expect(await readTimeline(workspaceId, clientId)).toHaveLength(1));
    await firestore()
      .doc(paths.activityEntry(workspaceId, clientId, activityEntryId(clientId, 5)))
      .delete();
    for (const version of [2, 4]) {
      const before = aClient({ version: version - 1 });
      const after = aClient({ version, displayName: `Name ${version}`, updatedAt: days(version), updatedBy: 'cat' });
      await recordClientWrite({ workspaceId, clientId, before, after });
    }
    return { workspaceId, clientId };
  }

  test('fills every gap, says who and when as far as it is known, and finds nothing the second time', async () => {
    const { workspaceId, clientId } = await gappy();
    expect(await repairTimeline(workspaceId)).toBe(3);
    expect(
      (await readTimeline(workspaceId, clientId)).map(({ version, kind, actorUid, at }) => [
        version,
        kind,
        actorUid,
        at,
      ]),
    ).toEqual([
      [1, 'client.unrecorded', 'ann', days(1)],
      [2, 'client.updated', 'cat', days(2)],
      [3, 'client.unrecorded', 'system', days(2)],
      [4, 'client.updated', 'cat', days(4)],
      [5, 'client.unrecorded', 'ben', days(9)],
    ]);
    expect(await countWrites(() => repairTimeline(workspaceId))).toBe(0);
  });

  test('gives way to an event that comes after all, once', async () => {
    const { workspaceId, clientId } = await gappy();
    await repairTimeline(workspaceId);
    const before = aClient({ version: 2 });
    const after = aClient({ version: 3, displayName: 'What it was', updatedAt: days(3), updatedBy: 'dan' });
    await recordClientWrite({ workspaceId, clientId, before, after });
    const late = { kind: 'client.updated', actorUid: 'dan', at: days(3) };
    expect((await readTimeline(workspaceId, clientId))[2]).toMatchObject(late);
    await recordClientWrite({ workspaceId, clientId, before, after: { ...after, updatedBy: 'eve' } });
    expect((await readTimeline(workspaceId, clientId))[2]).toMatchObject(late);
  });

  test('every night looks only at what changed of late', async () => {
    const { workspaceId } = await gappy();
    expect(await repairTimeline(workspaceId, days(10))).toBe(0);
    expect(await repairTimeline(workspaceId, days(9))).toBe(3);
  });
});

test('recountWorkspace does both and says what it found', async () => {
  const workspaceId = await createWorkspace();
  const owner = await addPerson(workspaceId);
  const [clientId = ''] = await createClients(workspaceId, [{}, { status: 'pending' }]);
  await firestore()
    .doc(paths.activityEntry(workspaceId, clientId, activityEntryId(clientId, 1)))
    .delete();
  await firestore().doc(paths.statsLedgerEntry(workspaceId, clientId)).delete();
  await setCounters(workspaceId, { active: 0, pending: 1, inactive: 0 });
  expect((await call('recountWorkspace', { workspaceId }, owner.token)).result).toEqual({
    stats: { active: 1, pending: 1, inactive: 0 },
    clientsCorrected: 1,
    entriesAdded: 1,
  });
});

describe('every night', () => {
  test('counters, timelines and the Trash of all workspaces get their turn', async () => {
    const [one, two] = [await createWorkspace(), await createWorkspace()];
    const [live = '', trashed = ''] = await createClients(one, [
      {},
      { deleted: true, deletedAt: new Date(0), deletedBy: 'ann' },
    ]);
    await createClients(two, [{ status: 'pending' }]);
    for (const workspaceId of [one, two]) await setCounters(workspaceId, { active: 8, pending: 8, inactive: 8 });
    await firestore()
      .doc(paths.activityEntry(one, live, activityEntryId(live, 1)))
      .delete();

    const tonight = { scheduleTime: new Date().toISOString() };
    await nightlyCheck.run(tonight);
    await nightlyPurge.run(tonight);

    expect(await read(paths.clientStats(one))).toEqual({ active: 1, pending: 0, inactive: 0 });
    expect(await read(paths.clientStats(two))).toEqual({ active: 0, pending: 1, inactive: 0 });
    expect(await readTimeline(one, live)).toMatchObject([{ kind: 'client.unrecorded' }]);
    expect(await read(paths.client(one, trashed))).toBeUndefined();
  });

  test('a workspace that fails costs the others nothing, and the run says which it was', async () => {
    const [bad, good] = [await createWorkspace(), await createWorkspace()];
    const served: string[] = [];
    const run = eachWorkspace('test', async (workspaceId) => {
      if (workspaceId === bad) throw new Error('on purpose');
      served.push(workspaceId);
    });
    await expect(run).rejects.toThrow(bad);
    expect(served).toContain(good);
  });
});
