import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { purgeRelated } from '../../functions/src/clients/purge-related.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import {
  accept,
  addContact,
  ageInvites,
  claimsOf,
  createInviteScene,
  invite,
  invited,
  revoke,
  type InviteScene,
} from './invite-world.ts';
import { freshId, read, readTimeline, writeMember } from './world.ts';

/** A contact who is in the portal. */
async function createOnboarded(): Promise<InviteScene & { uid: string }> {
  const scene = await createInviteScene();
  await accept(await invited(scene));
  return { ...scene, uid: (await auth().getUserByEmail(scene.email)).uid };
}

function accessOf({ workspaceId, clientId }: InviteScene, contactId = 'jane') {
  return read(paths.access(workspaceId, clientId, contactId));
}

function setScopes({ workspaceId, clientId, boss }: InviteScene, version: number, scopes: readonly string[]) {
  return call('setPortalScopes', { workspaceId, clientId, contactId: 'jane', version, scopes }, boss.token);
}

async function sessionsEndedAt(uid: string): Promise<number> {
  return Date.parse((await auth().getUser(uid)).tokensValidAfterTime ?? '');
}

describe('revokeAccess', () => {
  test('shuts out at once: document, claims, then the sessions of whoever is left with nothing', async () => {
    const scene = await createOnboarded();
    const { workspaceId, clientId, boss, uid } = scene;
    const before = (await auth().getUser(uid)).tokensValidAfterTime;
    expect((await revoke(scene)).result).toEqual({ version: 3 });
    expect(await read(paths.portalPerson(workspaceId, clientId, uid))).toMatchObject({ status: 'revoked', scopes: [] });
    expect(await claimsOf(uid)).not.toHaveProperty('p');
    expect(await read(paths.user(uid))).toMatchObject({ portals: {} });
    expect(await accessOf(scene)).toMatchObject({ state: 'revoked', version: 3, updatedBy: boss.uid, uid });
    expect(await sessionsEndedAt(uid)).toBeGreaterThanOrEqual(Date.parse(before ?? ''));
    await eventually(async () =>
      expect(await readTimeline(workspaceId, clientId)).toContainEqual(
        expect.objectContaining({ kind: 'access.revoked', actorUid: boss.uid, subject: 'jane' }),
      ),
    );
  });

  test('ends an invitation that nobody accepted yet', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    expect((await revoke(scene)).httpStatus).toBe(200);
    expect(await read(paths.invite(scene.workspaceId, link.inviteId))).toMatchObject({ state: 'revoked' });
    expect((await accept(link)).code).toBe('invite_unusable');
    expect(await accessOf(scene)).toMatchObject({ state: 'revoked', inviteId: '', expiresAt: null });
  });

  test('called again changes nothing more, and mends claims that were left behind', async () => {
    const scene = await createOnboarded();
    await revoke(scene);
    await auth().setCustomUserClaims(scene.uid, { p: { [scene.workspaceId]: scene.clientId } });
    expect((await revoke(scene)).result).toEqual({ version: 3 });
    expect(await claimsOf(scene.uid)).not.toHaveProperty('p');
    expect(await accessOf(scene)).toMatchObject({ version: 3 });
  });

  test('leaves the other portals and memberships of the person', async () => {
    const scene = await createOnboarded();
    const { workspaceId, clientId, uid } = scene;
    const other = { ...scene, clientId: freshId('c') };
    await firestore()
      .doc(paths.client(workspaceId, other.clientId))
      .set((await read(paths.client(workspaceId, clientId))) ?? {});
    await firestore()
      .doc(paths.portalPerson(workspaceId, other.clientId, uid))
      .set({
        ...(await read(paths.portalPerson(workspaceId, clientId, uid))),
        contactId: 'else',
      });
    await writeMember(workspaceId, { uid, role: 'viewer', status: 'active', permissions: ['clients.view'] });
    await revoke(scene);
    expect(await claimsOf(uid)).toMatchObject({ w: { [workspaceId]: 'v' }, p: { [workspaceId]: other.clientId } });
  });

  test('finds nothing to end where nobody was invited', async () => {
    expect((await revoke(await createInviteScene())).code).toBe('subject_not_found');
  });

  test('does not keep anybody from being invited anew: the same account comes back in', async () => {
    const scene = await createOnboarded();
    await revoke(scene);
    await ageInvites(scene, 61);
    expect((await invite(scene)).httpStatus).toBe(200);
    expect(await accessOf(scene)).toMatchObject({ state: 'invited', uid: '', version: 4 });
  });
});

describe('setPortalScopes', () => {
  test('changes what somebody in the portal sees, in the version that was seen', async () => {
    const scene = await createOnboarded();
    const { workspaceId, clientId, uid } = scene;
    expect((await setScopes(scene, 1, ['projects'])).details).toEqual({ code: 'version_conflict', version: 2 });
    expect((await setScopes(scene, 2, ['documents', 'projects'])).result).toEqual({ version: 3 });
    const person = await read(paths.portalPerson(workspaceId, clientId, uid));
    expect(person).toMatchObject({ status: 'active', scopes: ['projects', 'documents'] });
    expect(await accessOf(scene)).toMatchObject({ state: 'onboarded', scopes: ['projects', 'documents'], uid });
    expect((await setScopes(scene, 3, ['projects', 'documents'])).result, 'the same again').toEqual({ version: 3 });
  });

  test('of an invitation holds once it is accepted', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    expect((await setScopes(scene, 1, ['workItems'])).httpStatus).toBe(200);
    await accept(link);
    const { uid } = await auth().getUserByEmail(scene.email);
    expect(await read(paths.portalPerson(scene.workspaceId, scene.clientId, uid))).toMatchObject({
      scopes: ['workItems'],
    });
  });

  test('opens nothing again for whom it is over', async () => {
    const scene = await createOnboarded();
    await revoke(scene);
    expect((await setScopes(scene, 3, ['projects'])).code).toBe('subject_not_found');
  });
});

describe('the access of a contact', () => {
  test.each([
    ['is removed', { deleted: true }],
    ['is no longer active', { isActive: false }],
  ])('ends when they %s, in the name of who did that', async (_name, fields) => {
    const scene = await createOnboarded();
    const { workspaceId, clientId, uid } = scene;
    await firestore()
      .doc(paths.contact(workspaceId, clientId, 'jane'))
      .update({ ...fields, version: 2, updatedBy: 'bob' });
    await eventually(async () => {
      expect(await accessOf(scene)).toMatchObject({ state: 'revoked', updatedBy: 'bob' });
      expect(await claimsOf(uid)).not.toHaveProperty('p');
    });
    expect(await read(paths.portalPerson(workspaceId, clientId, uid))).toMatchObject({ status: 'revoked' });
  });

  test('stays when they were never away, whatever else is edited', async () => {
    const scene = await createOnboarded();
    await addContact(scene, 'bob', { emails: ['bob@example.test'] });
    await firestore()
      .doc(paths.contact(scene.workspaceId, scene.clientId, 'jane'))
      .update({ title: 'Chief', version: 2 });
    await firestore()
      .doc(paths.contact(scene.workspaceId, scene.clientId, 'bob'))
      .update({ deleted: true, version: 2 });
    expect(await accessOf(scene)).toMatchObject({ state: 'onboarded' });
    expect(await claimsOf(scene.uid)).toMatchObject({ p: { [scene.workspaceId]: scene.clientId } });
  });

  test('goes by the name that the client has now', async () => {
    const { workspaceId, clientId, uid } = await createOnboarded();
    await firestore().doc(paths.client(workspaceId, clientId)).update({ displayName: 'Acme Marine', version: 2 });
    await eventually(async () =>
      expect(await read(paths.user(uid))).toMatchObject({
        portals: { [workspaceId]: { clients: { [clientId]: 'Acme Marine' } } },
      }),
    );
  });

  test('goes with a purged client, out of the token as well', async () => {
    const { workspaceId, clientId, uid } = await createOnboarded();
    await purgeRelated(workspaceId, clientId);
    await eventually(async () => expect(await claimsOf(uid)).not.toHaveProperty('p'));
  });
});
