import { paths } from '@clientele/domain/paths';
import { PERMISSIONS, permissionLetters } from '@clientele/domain/permissions';
import { describe, expect, test } from 'vitest';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { changeMember } from '../../functions/src/members/change-member.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { holdCommits } from './database-requests.ts';
import { addPerson, createAccount, createWorkspace, freshId, read, type Person } from './world.ts';

async function scene(): Promise<{ workspaceId: string; owner: Person }> {
  const workspaceId = await createWorkspace();
  return { workspaceId, owner: await addPerson(workspaceId) };
}

describe('changeMember', () => {
  test('sets a preset or chosen permissions, each under the next version', async () => {
    const { workspaceId, owner } = await scene();
    const { uid } = await addPerson(workspaceId, { role: 'viewer' });
    const change = { workspaceId, uid, permissionsVersion: 1, role: 'manager', permissions: [] };
    expect((await call('changeMember', change, owner.token)).result).toEqual({ permissionsVersion: 2 });
    expect(await read(paths.member(workspaceId, uid))).toMatchObject({ role: 'manager', updatedBy: owner.uid });
    const custom = {
      ...change,
      permissionsVersion: 2,
      role: 'custom',
      permissions: ['clients.update', 'clients.view'],
    };
    expect((await call('changeMember', custom, owner.token)).result).toEqual({ permissionsVersion: 3 });
    expect(await read(paths.member(workspaceId, uid))).toMatchObject({
      permissions: ['clients.view', 'clients.update'],
    });
  });

  test('refuses a version that is no longer the newest, and names the newest', async () => {
    const { workspaceId, owner } = await scene();
    const { uid } = await addPerson(workspaceId, { role: 'viewer' });
    const change = { workspaceId, uid, permissionsVersion: 1, role: 'member', permissions: [] };
    await call('changeMember', change, owner.token);
    const { code, details } = await call('changeMember', { ...change, role: 'owner' }, owner.token);
    expect([code, details['version']]).toEqual(['version_conflict', 2]);
    expect(await read(paths.member(workspaceId, uid))).toMatchObject({ role: 'member' });
  });

  test('neither gives what the caller lacks nor touches somebody who holds more', async () => {
    const { workspaceId, owner } = await scene();
    const clerk = await addPerson(workspaceId, { permissions: ['workspace.manage', 'clients.view'] });
    const viewer = await addPerson(workspaceId, { permissions: ['clients.view'] });
    const give = {
      workspaceId,
      uid: viewer.uid,
      permissionsVersion: 1,
      role: 'custom',
      permissions: ['clients.delete'],
    };
    expect((await call('changeMember', give, clerk.token)).code).toBe('grant_exceeds_own');
    const take = { workspaceId, uid: owner.uid, permissionsVersion: 1, role: 'custom', permissions: ['clients.view'] };
    expect((await call('changeMember', take, clerk.token)).code).toBe('grant_exceeds_own');
    const self = { workspaceId, uid: clerk.uid, permissionsVersion: 1, role: 'owner', permissions: [] };
    expect((await call('changeMember', self, clerk.token)).code).toBe('grant_exceeds_own');
  });

  test('knows no member that was removed or never was', async () => {
    const { workspaceId, owner } = await scene();
    const removed = await addPerson(workspaceId, { role: 'viewer', status: 'removed' });
    for (const uid of [removed.uid, freshId('nobody')]) {
      const change = { workspaceId, uid, permissionsVersion: 1, role: 'viewer', permissions: [] };
      expect((await call('changeMember', change, owner.token)).code).toBe('member_not_found');
    }
  });
});

describe('removeMember', () => {
  test('removes, and the claims follow', async () => {
    const { workspaceId, owner } = await scene();
    const uid = await createAccount();
    await addPerson(workspaceId, { role: 'viewer', uid });
    await eventually(async () =>
      expect((await auth().getUser(uid)).customClaims).toMatchObject({ w: { [workspaceId]: 'va' } }),
    );
    expect((await call('removeMember', { workspaceId, uid }, owner.token)).result).toEqual({ permissionsVersion: 2 });
    expect(await read(paths.member(workspaceId, uid))).toMatchObject({ status: 'removed', updatedBy: owner.uid });
    await eventually(async () => expect((await auth().getUser(uid)).customClaims).toMatchObject({ w: {} }));
    expect((await call('removeMember', { workspaceId, uid }, owner.token)).code).toBe('member_not_found');
  });

  test('does not touch somebody who holds more than the caller', async () => {
    const { workspaceId, owner } = await scene();
    const clerk = await addPerson(workspaceId, { permissions: ['workspace.manage'] });
    expect((await call('removeMember', { workspaceId, uid: owner.uid }, clerk.token)).code).toBe('grant_exceeds_own');
  });
});

describe('the last owner', () => {
  test('can neither leave nor become something else', async () => {
    const { workspaceId, owner } = await scene();
    const admin = await addPerson(workspaceId, { role: 'admin' });
    await addPerson(workspaceId, { role: 'owner', status: 'removed' });
    for (const { token } of [owner, admin]) {
      const change = { workspaceId, uid: owner.uid, permissionsVersion: 1, role: 'admin', permissions: [] };
      expect((await call('changeMember', change, token)).code).toBe('last_owner');
      expect((await call('removeMember', { workspaceId, uid: owner.uid }, token)).code).toBe('last_owner');
    }
    expect(await read(paths.member(workspaceId, owner.uid))).toMatchObject({ status: 'active', role: 'owner' });
  });

  test.each([1, 2, 3])('is left when two owners demote each other at once (round %i)', async () => {
    const { workspaceId, owner: ann } = await scene();
    const ben = await addPerson(workspaceId);
    const answers = await Promise.all([
      call('changeMember', demotion(workspaceId, ben), ann.token),
      call('changeMember', demotion(workspaceId, ann), ben.token),
    ]);
    expect(answers.map(({ httpStatus, code }) => code ?? String(httpStatus)).toSorted()).toEqual(['200', 'last_owner']);
    expect(await ownersOf(workspaceId)).toHaveLength(1);
  });

  test('is left when two admins demote one owner each, and both saw another owner before they wrote', async () => {
    const { workspaceId, owner: ann } = await scene();
    const [ben, cat, dan] = await Promise.all([
      addPerson(workspaceId),
      addPerson(workspaceId, { role: 'admin' }),
      addPerson(workspaceId, { role: 'admin' }),
    ]);
    function demote(target: Person, by: Person) {
      const token = { w: { [workspaceId]: permissionLetters(PERMISSIONS) } };
      const request: unknown = { data: demotion(workspaceId, target), auth: { uid: by.uid, token } };
      return changeMember.run(request as Parameters<typeof changeMember.run>[0]);
    }
    const outcomes = await holdCommits(2, () => Promise.allSettled([demote(ann, cat), demote(ben, dan)]));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ details: { code: 'last_owner' } }),
    });
    expect(await ownersOf(workspaceId)).toHaveLength(1);
  });
});

function demotion(workspaceId: string, { uid }: Person) {
  return { workspaceId, uid, permissionsVersion: 1, role: 'admin', permissions: [] };
}

async function ownersOf(workspaceId: string): Promise<string[]> {
  const members = firestore().collection(paths.members(workspaceId));
  return (await members.where('role', '==', 'owner').get()).docs.map((snapshot) => snapshot.id);
}
