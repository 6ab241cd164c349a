import { paths } from '@clientele/domain/paths';
import { PERMISSIONS } from '@clientele/domain/permissions';
import { describe, expect, test } from 'vitest';
import { workspaceEntrySchema } from '@clientele/domain/workspace-entry';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { plainData } from '../../functions/src/firebase/documents.ts';
import { call } from './call.ts';
import { accept, acceptAs, ageInvites, claimsOf, PASSWORD, proven, signsIn, type Link } from './invite-world.ts';
import {
  createStaffScene,
  inviteInput,
  inviteStaff,
  invitedIdOf,
  invitedStaff,
  membersOf,
  staffLinkOf,
  type StaffScene,
} from './member-invite-world.ts';
import { addPerson, createAccount, freshId, read, tokenFor, writeMember } from './world.ts';

const DAY = 24 * 60 * 60 * 1000;

function revoke({ workspaceId, owner, email }: StaffScene) {
  return call('revokeMemberInvite', { workspaceId, invitedId: invitedIdOf(email) }, owner.token);
}

describe('inviteMember', () => {
  test('mails a link to the address, keeps its hash, and shows the invitation, but no membership', async () => {
    const scene = await createStaffScene();
    const { workspaceId, owner, email } = scene;
    const { httpStatus, result } = await inviteStaff(scene, { email: ` ${email.toUpperCase()} ` });
    const link = await staffLinkOf(scene);
    const stored = await read(paths.invite(workspaceId, link.inviteId));
    expect(stored).toMatchObject({ kind: 'member', email, role: 'viewer', state: 'pending', createdBy: owner.uid });
    expect([httpStatus, result]).toEqual([200, { expiresAt: Number(stored?.['expiresAt']) }]);
    expect(link.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(stored)).not.toContain(link.token);
    expect(Number(stored?.['expiresAt']) - Number(stored?.['createdAt'])).toBe(7 * DAY);
    expect(await read(paths.mailDocument(`invite-${workspaceId}-${link.inviteId}`))).toMatchObject({ to: [email] });
    expect(await read(paths.invitedMember(workspaceId, invitedIdOf(email)))).toEqual({
      email,
      displayName: 'Nina Berg',
      role: 'viewer',
      permissions: ['clients.view', 'clients.view_all'],
      inviteId: link.inviteId,
      invitedAt: expect.any(Date),
      invitedBy: owner.uid,
      expiresAt: stored?.['expiresAt'],
    });
    expect(await membersOf(workspaceId)).toEqual([owner.uid]);
  });

  test('answers the same whether the address has an account or not, and gives nothing to it', async () => {
    const scene = await createStaffScene();
    const uid = await createAccount();
    const answers = [await inviteStaff(scene), await inviteStaff(scene, { email: `${uid}@example.test` })];
    const same = {
      httpStatus: 200,
      result: { expiresAt: expect.any(Number) },
      status: undefined,
      code: undefined,
      details: {},
    };
    expect(answers).toEqual([same, same]);
    expect(await claimsOf(uid)).toEqual({});
    expect(await membersOf(scene.workspaceId)).toEqual([scene.owner.uid]);
  });

  test('again ends the earlier link, within the limits that contacts have', async () => {
    const scene = await createStaffScene();
    const first = await invitedStaff(scene);
    const early = await inviteStaff(scene);
    expect([early.httpStatus, early.code, early.details['retryAt']]).toEqual([429, 'rate_limited', expect.any(Number)]);
    await ageInvites(scene, 61);
    const second = await invitedStaff(scene, { role: 'member' });
    expect((await accept(first)).code).toBe('invite_unusable');
    expect((await accept(second)).httpStatus).toBe(200);
    const { uid } = await auth().getUserByEmail(scene.email);
    expect(await read(paths.member(scene.workspaceId, uid))).toMatchObject({ role: 'member' });
  });

  test('gives nothing that the caller does not hold, and does not replace what gives more', async () => {
    const scene = await createStaffScene();
    const clerk = await addPerson(scene.workspaceId, { permissions: ['workspace.manage', 'clients.view'] });
    const { code, details } = await inviteStaff(scene, {}, clerk);
    expect([code, details['permissions']]).toEqual(['grant_exceeds_own', ['clients.view_all']]);
    const boasting = { ...clerk, token: tokenFor(clerk.uid, { w: { [scene.workspaceId]: 'vacudisrpwxnm' } }) };
    expect((await inviteStaff(scene, {}, boasting)).code, 'by claim only').toBe('grant_exceeds_own');
    await invitedStaff(scene);
    await ageInvites(scene, 61);
    const less = { role: 'custom', permissions: ['clients.view'] };
    expect((await inviteStaff(scene, less, clerk)).code).toBe('grant_exceeds_own');
    const invitedId = invitedIdOf(scene.email);
    const revoked = await call('revokeMemberInvite', { workspaceId: scene.workspaceId, invitedId }, clerk.token);
    expect(revoked.code).toBe('grant_exceeds_own');
  });

  test('refuses an active member, and brings back a removed one only by acceptance, under the next version', async () => {
    const scene = await createStaffScene();
    const { workspaceId, owner, email } = scene;
    await accept(await invitedStaff(scene));
    const { uid } = await auth().getUserByEmail(email);
    expect((await inviteStaff(scene)).code).toBe('already_member');
    await call('removeMember', { workspaceId, uid }, owner.token);
    await ageInvites(scene, 61);
    const link = await invitedStaff(scene, { role: 'member' });
    expect(await read(paths.member(workspaceId, uid))).toMatchObject({ status: 'removed', permissionsVersion: 2 });
    expect((await acceptAs(link, uid)).httpStatus).toBe(200);
    const back = { status: 'active', role: 'member', permissionsVersion: 3 };
    expect(await read(paths.member(workspaceId, uid))).toMatchObject(back);
  });
});

describe('an invitation into a workspace', () => {
  test('is previewed without using anything up, and opens an account and the workspace', async () => {
    const scene = await createStaffScene();
    const { workspaceId, email } = scene;
    const link = await invitedStaff(scene);
    const before = await read(paths.invite(workspaceId, link.inviteId));
    expect((await call('previewInvite', link)).result).toEqual({
      kind: 'member',
      workspaceName: 'Test workspace',
      inviterName: 'Test person',
      name: 'Nina Berg',
      email,
      role: 'viewer',
      account: 'none',
      expiresAt: Number(before?.['expiresAt']),
    });
    expect(await read(paths.invite(workspaceId, link.inviteId))).toEqual(before);
    expect((await accept(link)).result).toEqual({ kind: 'member', workspaceId, email });
    const { uid, emailVerified } = await auth().getUserByEmail(email);
    expect([emailVerified, await signsIn(email, PASSWORD)]).toEqual([true, true]);
    expect(await read(paths.member(workspaceId, uid))).toEqual({
      uid,
      status: 'active',
      role: 'viewer',
      permissions: ['clients.view', 'clients.view_all'],
      permissionsVersion: 1,
      displayName: 'Jane Doe',
      email,
      updatedAt: expect.any(Date),
      updatedBy: uid,
    });
    expect(await claimsOf(uid)).toMatchObject({ w: { [workspaceId]: 'va' } });
    expect(await read(paths.invitedMember(workspaceId, invitedIdOf(email)))).toBeUndefined();
  });

  test('of twenty who accept at once lets one in, whose password holds', async () => {
    const scene = await createStaffScene();
    const link = await invitedStaff(scene);
    const passwords = Array.from({ length: 20 }, (_, index) => `${PASSWORD} ${index}`);
    const answers = await Promise.all(passwords.map((password) => accept(link, password)));
    const winners = passwords.filter((_, index) => answers[index]?.httpStatus === 200);
    expect(winners).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'invite_unusable']));
    const { uid } = await auth().getUserByEmail(scene.email);
    expect(await signsIn(scene.email, winners[0] ?? '')).toBe(true);
    expect((await membersOf(scene.workspaceId)).toSorted()).toEqual([scene.owner.uid, uid].toSorted());
    expect(await read(paths.member(scene.workspaceId, uid))).toMatchObject({ permissionsVersion: 1 });
  });

  test('is confirmed by whoever has a proven account, in whatever letter case, and leaves their password and workspaces', async () => {
    const scene = await createStaffScene();
    const elsewhere = await createStaffScene();
    await accept(await invitedStaff({ ...elsewhere, email: scene.email }));
    const { uid } = await auth().getUserByEmail(scene.email);
    await inviteStaff(scene, { email: scene.email.toUpperCase() });
    const link = await staffLinkOf(scene);
    expect((await call('previewInvite', link)).result).toMatchObject({ account: 'proven' });
    expect((await accept(link, 'another password')).code, 'a proven account is not taken over').toBe('invite_unusable');
    expect((await acceptAs(link, uid)).httpStatus).toBe(200);
    expect(await signsIn(scene.email, PASSWORD)).toBe(true);
    expect(await claimsOf(uid)).toMatchObject({ w: { [scene.workspaceId]: 'va', [elsewhere.workspaceId]: 'va' } });
    // They are called there what they were invited as.
    expect(await read(paths.member(scene.workspaceId, uid))).toMatchObject({ displayName: 'Nina Berg' });
  });

  test('is told when one more membership does not fit into their token, and holds until then', async () => {
    const scene = await createStaffScene();
    const uid = await proven(scene.email);
    const many = Array.from({ length: 30 }, (_, index) => `${freshId('many')}-${index}`);
    for (const workspaceId of many)
      await writeMember(workspaceId, { uid, role: 'owner', status: 'active', permissions: [...PERMISSIONS] });
    const link = await invitedStaff(scene);
    expect((await acceptAs(link, uid)).code).toBe('claims_too_large');
    expect(await read(paths.member(scene.workspaceId, uid))).toBeUndefined();
    for (const workspaceId of many.slice(5))
      await firestore().doc(paths.member(workspaceId, uid)).update({ status: 'removed' });
    expect((await acceptAs(link, uid)).httpStatus).toBe(200);
  });
});

test('the history of the workspace tells who was invited, joined, changed and removed', async () => {
  const scene = await createStaffScene();
  const { workspaceId, owner, email } = scene;
  await invitedStaff(scene);
  await revoke(scene);
  await ageInvites(scene, 61);
  await accept(await invitedStaff(scene));
  const { uid } = await auth().getUserByEmail(email);
  const change = { workspaceId, uid, permissionsVersion: 1, role: 'member', permissions: [] };
  await call('changeMember', change, owner.token);
  await call('removeMember', { workspaceId, uid }, owner.token);
  const { docs } = await firestore().collection(paths.workspaceHistory(workspaceId)).orderBy('at').get();
  expect(docs.map((entry) => [entry.get('kind'), entry.get('actorUid'), entry.get('subject')])).toEqual([
    ['member.invited', owner.uid, 'Nina Berg'],
    ['member.invitation_revoked', owner.uid, 'Nina Berg'],
    ['member.invited', owner.uid, 'Nina Berg'],
    ['member.joined', uid, 'Jane Doe'],
    ['member.changed', owner.uid, 'Jane Doe'],
    ['member.removed', owner.uid, 'Jane Doe'],
  ]);
  expect(docs.map((entry) => workspaceEntrySchema.safeParse(plainData(entry.data())).success)).not.toContain(false);
});

describe('whatever is wrong with an invitation into a workspace', () => {
  const FAILURES: Readonly<Record<string, (scene: StaffScene, link: Link) => Promise<Link>>> = {
    'a forged token': async (_scene, link) => ({ ...link, token: `${link.token.slice(1)}A` }),
    'its own hash as token': async ({ workspaceId }, link) => {
      const stored = await read(paths.invite(workspaceId, link.inviteId));
      return { ...link, token: String(stored?.['tokenHash']) };
    },
    'the id of another workspace': async (_scene, link) => ({
      ...link,
      workspaceId: (await createStaffScene()).workspaceId,
    }),
    'the token of another workspace’s invitation': async ({ email }, link) => ({
      ...link,
      token: (await invitedStaff({ ...(await createStaffScene()), email })).token,
    }),
    'an expired one': async ({ workspaceId }, link) => {
      const expiresAt = new Date(Date.now() - 1);
      await firestore().doc(paths.invite(workspaceId, link.inviteId)).update({ expiresAt });
      return link;
    },
    'a revoked one': async (scene, link) => {
      expect((await revoke(scene)).httpStatus).toBe(200);
      expect((await revoke(scene)).httpStatus, 'again').toBe(200);
      return link;
    },
    'one whose inviter was removed': async ({ workspaceId, owner }, link) => {
      await firestore().doc(paths.member(workspaceId, owner.uid)).update({ status: 'removed' });
      return link;
    },
    'one whose inviter may no longer give that much': async ({ workspaceId, owner }, link) => {
      await firestore()
        .doc(paths.member(workspaceId, owner.uid))
        .update({ permissions: ['workspace.manage', 'clients.view'] });
      return link;
    },
    'an account that was disabled': async ({ email }, link) => {
      await auth().createUser({ email, disabled: true });
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

  test.each(Object.keys(FAILURES))('%s: one answer to looking and to accepting, and nobody joins', async (name) => {
    const scene = await createStaffScene();
    const link = await FAILURES[name]?.(scene, await invitedStaff(scene));
    if (link === undefined) throw new Error('There is no such case.');
    expect(await call('previewInvite', link), 'looking').toEqual(ANSWER);
    expect(await accept(link)).toEqual(ANSWER);
    expect(await acceptAs(link, await createAccount()), 'signed in').toEqual(ANSWER);
    expect(await membersOf(scene.workspaceId)).toEqual([scene.owner.uid]);
  });

  test('a used one has the same answer, and a second membership does not come of it', async () => {
    const scene = await createStaffScene();
    const link = await invitedStaff(scene);
    await accept(link);
    const { uid } = await auth().getUserByEmail(scene.email);
    expect(await call('previewInvite', link)).toEqual(ANSWER);
    expect([await accept(link), await acceptAs(link, uid)]).toEqual([ANSWER, ANSWER]);
    expect(await read(paths.member(scene.workspaceId, uid))).toMatchObject({ permissionsVersion: 1 });
  });

  test('somebody else who is signed in gets it as well, and the invitation stays', async () => {
    const scene = await createStaffScene();
    const link = await invitedStaff(scene);
    const stranger = await proven(`${freshId('other')}@example.test`);
    expect(await acceptAs(link, stranger)).toEqual(ANSWER);
    expect(await call('acceptInvite', { ...link, account: null }), 'nobody signed in').toEqual(ANSWER);
    expect(await read(paths.member(scene.workspaceId, stranger))).toBeUndefined();
    expect((await accept(link)).httpStatus).toBe(200);
  });

  test('an address that Firebase takes for none can be invited, and never joins', async () => {
    const scene = { ...(await createStaffScene()), email: 'a..b@example.test' };
    const { httpStatus, code } = await call('inviteMember', inviteInput(scene), scene.owner.token);
    expect([httpStatus, code]).toEqual([200, undefined]);
    expect(await membersOf(scene.workspaceId)).toEqual([scene.owner.uid]);
  });
});
