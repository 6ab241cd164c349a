import type { ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { aClient, addPerson, createWorkspace, freshId, read, readTimeline } from './world.ts';

async function scene(fields: Partial<ClientFields> = {}) {
  const workspaceId = await createWorkspace();
  const [boss, heir] = await Promise.all([addPerson(workspaceId), addPerson(workspaceId, { role: 'member' })]);
  const clientId = freshId('c');
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set(
      aClient({
        ownerUid: 'ben',
        createdBy: 'ann',
        memberUids: ['ann', 'ben'],
        change: { reason: 'old' },
        ...fields,
      }),
    );
  return { workspaceId, clientId, boss, heir, input: { workspaceId, clientId, ownerUid: heir.uid, version: 1 } };
}

describe('setClientOwner', () => {
  test('hands the client over, links the new owner, stamps the edit, and the timeline tells', async () => {
    const { workspaceId, clientId, boss, heir, input } = await scene();
    const before = await read(paths.client(workspaceId, clientId));
    expect((await call('setClientOwner', input, boss.token)).result).toEqual({ version: 2 });
    expect(await read(paths.client(workspaceId, clientId))).toEqual({
      ...before,
      ownerUid: heir.uid,
      memberUids: ['ann', heir.uid].toSorted(),
      version: 2,
      updatedBy: boss.uid,
      updatedAt: expect.any(Date),
      change: {},
    });
    await eventually(async () =>
      expect((await readTimeline(workspaceId, clientId)).at(-1)).toMatchObject({
        kind: 'client.updated',
        actorUid: boss.uid,
        changes: { ownerUid: { from: 'ben', to: heir.uid } },
      }),
    );
  });

  test('changes nothing when it is that owner already', async () => {
    const { workspaceId, clientId, boss, heir, input } = await scene();
    await call('setClientOwner', input, boss.token);
    const before = await read(paths.client(workspaceId, clientId));
    expect((await call('setClientOwner', { ...input, version: 2 }, boss.token)).result).toEqual({ version: 2 });
    expect(await read(paths.client(workspaceId, clientId))).toEqual(before);
    expect(before?.['ownerUid']).toBe(heir.uid);
  });

  test('refuses a version that is no longer the newest', async () => {
    const { workspaceId, clientId, boss, input } = await scene({ version: 4 });
    const { code, details } = await call('setClientOwner', { ...input, version: 3 }, boss.token);
    expect([code, details['version']]).toEqual(['version_conflict', 4]);
    expect(await read(paths.client(workspaceId, clientId))).toMatchObject({ ownerUid: 'ben', version: 4 });
  });

  test('of ten calls at once for one version one succeeds', async () => {
    const { boss, input } = await scene();
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('setClientOwner', input, boss.token)));
    const outcomes = answers.map(({ httpStatus, code }) => code ?? httpStatus);
    expect(outcomes.filter((outcome) => outcome === 200)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'version_conflict')).toHaveLength(9);
  });

  test('takes active members only', async () => {
    const { workspaceId, boss, input } = await scene();
    const removed = await addPerson(workspaceId, { role: 'member', status: 'removed' });
    for (const ownerUid of [removed.uid, freshId('nobody')]) {
      expect((await call('setClientOwner', { ...input, ownerUid }, boss.token)).code).toBe('member_not_found');
    }
  });

  test('does not tell a client that the caller may not see from one that is not there, nor one in the Trash', async () => {
    const { workspaceId, input } = await scene();
    const limited = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    expect((await call('setClientOwner', input, limited.token)).code).toBe('client_not_found');
    expect((await call('setClientOwner', { ...input, clientId: freshId('c') }, limited.token)).code).toBe(
      'client_not_found',
    );
    const trashed = await scene({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' });
    expect((await call('setClientOwner', trashed.input, trashed.boss.token)).code).toBe('client_not_found');
  });

  test('lets somebody who is linked to the client do it without clients.view_all', async () => {
    const { workspaceId, clientId, input } = await scene();
    const linked = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    await firestore()
      .doc(paths.client(workspaceId, clientId))
      .update({ memberUids: ['ann', linked.uid] });
    expect((await call('setClientOwner', input, linked.token)).httpStatus).toBe(200);
  });
});
