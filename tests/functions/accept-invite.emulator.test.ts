import { paths } from '@clientele/domain/paths';
import { PERMISSIONS } from '@clientele/domain/permissions';
import { describe, expect, test } from 'vitest';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import {
  accept,
  acceptAs,
  addContact,
  claimsOf,
  createInviteScene,
  invited,
  PASSWORD,
  proven,
  revoke,
  signsIn,
  type InviteScene,
  type Link,
} from './invite-world.ts';
import { createAccount, createWorkspace, freshId, read, readTimeline, writeMember } from './world.ts';

function personOf({ workspaceId, clientId }: InviteScene, uid: string) {
  return read(paths.portalPerson(workspaceId, clientId, uid));
}

describe('an invitation', () => {
  test('opens an account and the portal, once', async () => {
    const scene = await createInviteScene();
    const { workspaceId, clientId, email } = scene;
    const link = await invited(scene);
    const answer = await accept(link);
    expect([answer.httpStatus, answer.result]).toEqual([200, { kind: 'contact', workspaceId, clientId, email }]);
    const user = await auth().getUserByEmail(email);
    expect([user.emailVerified, user.displayName]).toEqual([true, 'Jane Doe']);
    expect(await signsIn(email, PASSWORD)).toBe(true);
    expect(await personOf(scene, user.uid)).toEqual({
      uid: user.uid,
      contactId: 'jane',
      name: 'jane',
      email,
      status: 'active',
      scopes: ['invoices'],
      updatedAt: expect.any(Date),
    });
    // They are there when the answer is: the page need not wait for a trigger.
    expect(await claimsOf(user.uid)).toMatchObject({ p: { [workspaceId]: clientId }, w: {} });
    expect(await read(paths.user(user.uid))).toMatchObject({
      workspaces: {},
      portals: { [workspaceId]: { name: 'Test workspace', clients: { [clientId]: 'Acme' } } },
    });
    expect(await read(paths.invite(workspaceId, link.inviteId))).toMatchObject({
      state: 'accepted',
      acceptedBy: user.uid,
      acceptedAt: expect.any(Date),
    });
    expect(await read(paths.access(workspaceId, clientId, 'jane'))).toMatchObject({
      state: 'onboarded',
      uid: user.uid,
      inviteId: '',
      version: 2,
    });
    await eventually(async () =>
      expect(await readTimeline(workspaceId, clientId)).toContainEqual(
        expect.objectContaining({ kind: 'access.onboarded', actorUid: user.uid, subject: 'jane' }),
      ),
    );
  });

  test('of a hundred who accept at once lets one in, whose password holds', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    const passwords = Array.from({ length: 100 }, (_, index) => `${PASSWORD} ${index}`);
    const answers = await Promise.all(passwords.map((password) => accept(link, password)));
    const winners = passwords.filter((_, index) => answers[index]?.httpStatus === 200);
    expect(winners).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'invite_unusable']));
    const { uid } = await auth().getUserByEmail(scene.email);
    expect(await signsIn(scene.email, winners[0] ?? '')).toBe(true);
    const people = await firestore().collection(paths.portalPeople(scene.workspaceId, scene.clientId)).get();
    expect(people.docs.map(({ id }) => id)).toEqual([uid]);
    expect(await read(paths.access(scene.workspaceId, scene.clientId, 'jane'))).toMatchObject({ version: 2 });
  });

  test('of a hundred who accept at once an account that nobody had proven sets the password of the one that it lets in', async () => {
    const scene = await createInviteScene();
    await auth().createUser({ email: scene.email, password: 'known to the squatter' });
    const link = await invited(scene);
    const passwords = Array.from({ length: 100 }, (_, index) => `${PASSWORD} ${index}`);
    const answers = await Promise.all(passwords.map((password) => accept(link, password)));
    const winners = passwords.filter((_, index) => answers[index]?.httpStatus === 200);
    expect(winners).toHaveLength(1);
    expect(await signsIn(scene.email, winners[0] ?? '')).toBe(true);
  });

  test('waits for an attempt that is under way, but not for one that never came back', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    const ref = firestore().doc(paths.invite(scene.workspaceId, link.inviteId));
    await ref.update({ heldBy: 'another attempt', heldUntil: new Date(Date.now() + 3_600_000) });
    expect((await accept(link)).code).toBe('invite_unusable');
    await ref.update({ heldUntil: new Date(Date.now() - 1) });
    expect((await accept(link)).httpStatus).toBe(200);
  });
});

describe('whoever has an account already', () => {
  test('signs in and accepts: with a second client, both are in the token', async () => {
    const scene = await createInviteScene();
    const uid = await proven(scene.email);
    const link = await invited(scene);
    expect((await accept(link)).code, 'a proven account is not taken over').toBe('invite_unusable');
    expect((await acceptAs(link, uid)).httpStatus, 'and the failed attempt is in nobody’s way').toBe(200);
    const otherId = freshId('c');
    const other = { ...scene, clientId: otherId };
    const client = await read(paths.client(scene.workspaceId, scene.clientId));
    await firestore()
      .doc(paths.client(scene.workspaceId, otherId))
      .set({ ...client, displayName: 'Other' });
    await addContact(other, 'jane', { emails: [scene.email] });
    expect((await acceptAs(await invited(other), uid)).httpStatus).toBe(200);
    const both = [scene.clientId, otherId].toSorted().join(' ');
    expect(await claimsOf(uid)).toMatchObject({ p: { [scene.workspaceId]: both } });
    expect((await read(paths.user(uid)))?.['portals']).toMatchObject({
      [scene.workspaceId]: { clients: { [scene.clientId]: 'Acme', [otherId]: 'Other' } },
    });
  });

  test('keeps what they may do as staff', async () => {
    const scene = await createInviteScene();
    const uid = await proven(scene.email);
    const elsewhere = await createWorkspace();
    await writeMember(elsewhere, { uid, role: 'viewer', status: 'active', permissions: ['clients.view'] });
    expect((await acceptAs(await invited(scene), uid)).httpStatus).toBe(200);
    expect(await claimsOf(uid)).toMatchObject({ w: { [elsewhere]: 'v' }, p: { [scene.workspaceId]: scene.clientId } });
  });

  test('takes it back from whoever opened it in their name and never proved the address, also while that one is signed in', async () => {
    const scene = await createInviteScene();
    const squatter = await auth().createUser({ email: scene.email, password: 'known to the squatter' });
    await auth().updateUser(squatter.uid, {
      providerToLink: { providerId: 'google.com', uid: `google-${squatter.uid}`, email: 'squatter@example.test' },
    });
    const link = await invited(scene);
    expect((await call('previewInvite', link)).result).toMatchObject({ kind: 'contact', account: 'unproven' });
    expect((await acceptAs(link, squatter.uid)).code).toBe('invite_unusable');
    expect((await accept(link)).httpStatus).toBe(200);
    const user = await auth().getUserByEmail(scene.email);
    expect([user.emailVerified, user.uid === squatter.uid]).toEqual([true, false]);
    expect(user.providerData.map(({ providerId }) => providerId)).toEqual(['password']);
    expect(await signsIn(scene.email, 'known to the squatter')).toBe(false);
    expect(await signsIn(scene.email, PASSWORD)).toBe(true);
  });

  test('is told when one more portal does not fit into their token, and can come back to the invitation', async () => {
    const scene = await createInviteScene();
    const uid = await proven(scene.email);
    const many = Array.from({ length: 30 }, (_, index) => `${freshId('many')}-${index}`);
    for (const workspaceId of many)
      await writeMember(workspaceId, { uid, role: 'owner', status: 'active', permissions: [...PERMISSIONS] });
    const link = await invited(scene);
    expect((await acceptAs(link, uid)).code).toBe('claims_too_large');
    expect(await personOf(scene, uid)).toBeUndefined();
    for (const workspaceId of many.slice(5))
      await firestore().doc(paths.member(workspaceId, uid)).update({ status: 'removed' });
    expect((await acceptAs(link, uid)).httpStatus).toBe(200);
  });
});

describe('whatever is wrong', () => {
  /** Every way in which an invitation cannot be used, each ending in a call. */
  const FAILURES: Readonly<Record<string, (scene: InviteScene, link: Link) => Promise<Link>>> = {
    'an unknown invitation': async (_scene, link) => ({ ...link, inviteId: 'unknown' }),
    'an unknown workspace': async (_scene, link) => ({ ...link, workspaceId: 'unknown' }),
    'ids that are none': async (_scene, link) => ({ ...link, workspaceId: '../x', inviteId: 'a/b' }),
    'a forged token': async (_scene, link) => ({ ...link, token: `${link.token.slice(1)}A` }),
    'an empty token': async (_scene, link) => ({ ...link, token: '' }),
    'its own hash as token': async ({ workspaceId }, link) => {
      const stored = await read(paths.invite(workspaceId, link.inviteId));
      return { ...link, token: String(stored?.['tokenHash']) };
    },
    'a used invitation': async (_scene, link) => {
      await accept(link);
      return link;
    },
    'an expired invitation': async ({ workspaceId }, link) => {
      await firestore()
        .doc(paths.invite(workspaceId, link.inviteId))
        .update({ expiresAt: new Date(Date.now() - 1) });
      return link;
    },
    'a revoked invitation': async (scene, link) => {
      await revoke(scene);
      return link;
    },
    'an address that is somebody’s account': async ({ email }, link) => {
      await proven(email);
      return link;
    },
    'an account that was disabled': async ({ email }, link) => {
      await auth().createUser({ email, disabled: true });
      return link;
    },
    'a contact who was removed': async ({ workspaceId, clientId }, link) => {
      await firestore()
        .doc(paths.contact(workspaceId, clientId, 'jane'))
        .update({ deleted: true });
      return link;
    },
    'a contact whose address was corrected': async ({ workspaceId, clientId }, link) => {
      await firestore()
        .doc(paths.contact(workspaceId, clientId, 'jane'))
        .update({ emails: ['right@example.test'] });
      return link;
    },
    'a client in the Trash': async ({ workspaceId, clientId }, link) => {
      await firestore().doc(paths.client(workspaceId, clientId)).update({ deleted: true });
      return link;
    },
    'a client that is no longer active': async ({ workspaceId, clientId }, link) => {
      await firestore().doc(paths.client(workspaceId, clientId)).update({ status: 'inactive' });
      return link;
    },
  };

  const ANSWER = {
    httpStatus: 400,
    result: undefined,
    status: 'FAILED_PRECONDITION',
    code: 'invite_unusable',
    details: { code: 'invite_unusable' },
  };

  test.each(Object.keys(FAILURES))('%s gets the one answer, and nobody is let in', async (name) => {
    const scene = await createInviteScene();
    const { workspaceId, clientId, email } = scene;
    const link = await FAILURES[name]?.(scene, await invited(scene));
    const people = firestore().collection(paths.portalPeople(workspaceId, clientId));
    const before = (await people.get()).size;
    if (link === undefined) throw new Error('There is no such case.');
    // Whoever has the link may know that they have an account: the page asks them to sign in.
    const shown = name === 'an address that is somebody’s account';
    expect((await call('previewInvite', link)).code, 'looking').toBe(shown ? undefined : 'invite_unusable');
    expect(await accept(link)).toEqual(ANSWER);
    const stranger = await createAccount();
    expect(await acceptAs(link, stranger), 'signed in').toEqual(ANSWER);
    expect(await call('acceptInvite', { ...link, account: null }), 'nobody signed in').toEqual(ANSWER);
    expect((await people.get()).size).toBe(before);
    expect(
      await auth()
        .getUserByEmail(email)
        .then(
          ({ customClaims }) => customClaims?.['p'] ?? null,
          () => null,
        ),
    ).toEqual(name === 'a used invitation' ? { [workspaceId]: clientId } : null);
  });

  test('somebody else who is signed in gets it as well, and the invitation stays', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    expect(await acceptAs(link, await createAccount())).toEqual(ANSWER);
    expect(await acceptAs(link, freshId('nobody'))).toEqual(ANSWER);
    expect((await accept(link)).httpStatus).toBe(200);
  });

  test('a password that is too short is said before the invitation is looked at', async () => {
    const scene = await createInviteScene();
    const link = await invited(scene);
    for (const each of [link, { ...link, token: 'forged' }]) {
      const answer = await accept(each, 'short');
      expect([answer.code, answer.details['problems']]).toEqual([
        'invalid_input',
        [expect.objectContaining({ path: 'account.password', code: 'too_short' })],
      ]);
    }
    expect((await accept(link)).httpStatus).toBe(200);
  });
});
