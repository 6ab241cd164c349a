import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { call } from './call.ts';
import { accept, acceptAs, claimsOf, createInviteScene, invited, PASSWORD, signsIn } from './invite-world.ts';
import { createStaffScene, inviteStaff, invitedStaff, membersOf, type StaffScene } from './member-invite-world.ts';
import { freshId, read, tokenFor, writeMember } from './world.ts';

const ATTACKERS = 'known to the attacker';

type Session = { refreshToken: string; uid: string };

function authRequest(method: string, body: object): Promise<Response> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  return fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=any`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Signs in as a browser would, and keeps what keeps a session alive. */
async function sessionOf(email: string): Promise<Session> {
  const response = await authRequest('signInWithPassword', { email, password: ATTACKERS, returnSecureToken: true });
  const { refreshToken, localId } = (await response.json()) as { refreshToken: string; localId: string };
  return { refreshToken, uid: localId };
}

async function refreshes(refreshToken: string): Promise<boolean> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const response = await fetch(`http://${host}/securetoken.googleapis.com/v1/token?key=any`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  });
  return response.ok;
}

/** As it was left by the link that addMember gave away before: the attacker's password, and an address that counts as verified. */
async function verifiedByTheOldLink(email: string): Promise<Session> {
  await auth().createUser({ email });
  const oobCode = new URL(await auth().generatePasswordResetLink(email)).searchParams.get('oobCode');
  await authRequest('resetPassword', { oobCode, newPassword: ATTACKERS });
  expect((await auth().getUserByEmail(email)).emailVerified, 'which is what made the attack').toBe(true);
  return sessionOf(email);
}

async function expectNothingLeft({ workspaceId, owner, email }: StaffScene, { uid }: Session): Promise<void> {
  expect(await signsIn(email, ATTACKERS), 'with the password').toBe(false);
  const answer = await call('removeMember', { workspaceId, uid: owner.uid }, tokenFor(uid, {}));
  expect(answer.code, 'with the token of before').toBe('not_a_member');
}

describe('taking over a person', () => {
  test('replayed: whoever invites a person gets nothing that they could use when another workspace invites the same one', async () => {
    const email = `${freshId('victim')}@example.test`;
    const rogue = { ...(await createStaffScene()), email };
    const decent = { ...(await createStaffScene()), email };

    // 1. The owner of one workspace invites the victim, who has no account: the answer says nothing but until when.
    const { result } = await inviteStaff(rogue, { role: 'owner' });
    expect(result).toEqual({ expiresAt: expect.any(Number) });
    await expect(auth().getUserByEmail(email)).rejects.toMatchObject({ code: 'auth/user-not-found' });
    // 2. Without a link, they open the account themselves, and sign in.
    await authRequest('signUp', { email, password: ATTACKERS, returnSecureToken: true });
    const session = await sessionOf(email);
    // 3. They try to accept as that account, with an invented token and with the id of the invitation.
    const invites = await firestore().collection(paths.invites(rogue.workspaceId)).get();
    const inviteId = invites.docs[0]?.id ?? '';
    const invented = { workspaceId: rogue.workspaceId, inviteId, token: 'invented' };
    expect((await acceptAs(invented, session.uid)).code).toBe('invite_unusable');
    expect(await membersOf(rogue.workspaceId)).toEqual([rogue.owner.uid]);
    // 4. The other workspace invites the same address: nothing begins before it is accepted.
    const link = await invitedStaff(decent);
    expect(await membersOf(decent.workspaceId)).toEqual([decent.owner.uid]);
    expect(await claimsOf(session.uid)).toEqual({});
    // 5. The victim accepts with the mail. The attacker's ways in have ended, and the victim has theirs.
    expect((await accept(link)).httpStatus).toBe(200);
    await expectNothingLeft(decent, session);
    expect(await refreshes(session.refreshToken), 'with the session').toBe(false);
    expect(await signsIn(email, PASSWORD)).toBe(true);
    const { uid } = await auth().getUserByEmail(email);
    expect(await claimsOf(uid)).toMatchObject({ w: { [decent.workspaceId]: 'va' } });
  });

  test('with an account that the old link had verified ends in nothing too, and what it belongs to stays', async () => {
    const decent = await createStaffScene();
    const session = await verifiedByTheOldLink(decent.email);
    const rogue = await createStaffScene();
    await writeMember(rogue.workspaceId, {
      uid: session.uid,
      role: 'viewer',
      status: 'active',
      permissions: ['clients.view'],
    });
    const link = await invitedStaff(decent);
    expect((await acceptAs(link, session.uid)).code, 'signed in as that account').toBe('invite_unusable');
    const accepted = Math.floor(Date.now() / 1000) * 1000;
    expect((await accept(link)).httpStatus).toBe(200);
    await expectNothingLeft(decent, session);
    // The emulator refreshes a session of before all the same; Firebase looks at this (firebase.google.com/docs/auth/admin/manage-sessions).
    const { tokensValidAfterTime = '', providerData } = await auth().getUser(session.uid);
    expect(Date.parse(tokensValidAfterTime)).toBeGreaterThanOrEqual(accepted);
    expect(providerData.map(({ providerId }) => providerId)).toEqual(['password']);
    expect(await claimsOf(session.uid)).toMatchObject({ w: { [decent.workspaceId]: 'va', [rogue.workspaceId]: 'v' } });
    expect(await read(paths.accountProof(session.uid))).toMatchObject({ email: decent.email });
  });

  test('does not lock out a contact whom a portal invites', async () => {
    const scene = await createInviteScene();
    const session = await verifiedByTheOldLink(scene.email);
    expect((await accept(await invited(scene))).httpStatus).toBe(200);
    expect([await signsIn(scene.email, ATTACKERS), await refreshes(session.refreshToken)]).toEqual([false, false]);
    expect(await signsIn(scene.email, PASSWORD)).toBe(true);
  });

  test('by giving a proven account the address of somebody else proves nothing', async () => {
    const scene = await createStaffScene();
    const own = await createStaffScene();
    await accept(await invitedStaff(own), ATTACKERS);
    const { uid } = await auth().getUserByEmail(own.email);
    await auth().updateUser(uid, { email: scene.email, emailVerified: true });
    const link = await invitedStaff(scene);
    expect((await acceptAs(link, uid)).code).toBe('invite_unusable');
    expect((await accept(link)).httpStatus).toBe(200);
    expect(await signsIn(scene.email, ATTACKERS)).toBe(false);
  });

  test('by adding a password to an account of a provider does not work, and one without any is proven by its provider', async () => {
    const [mixed, pure] = [await createStaffScene(), await createStaffScene()];
    async function byGoogle({ email }: StaffScene, password?: string): Promise<string> {
      const { uid } = await auth().createUser({
        email,
        emailVerified: true,
        ...(password !== undefined && { password }),
      });
      await auth().updateUser(uid, { providerToLink: { providerId: 'google.com', uid: `google-${uid}`, email } });
      return uid;
    }
    const [withPassword, without] = [await byGoogle(mixed, ATTACKERS), await byGoogle(pure)];
    expect((await acceptAs(await invitedStaff(mixed), withPassword)).code).toBe('invite_unusable');
    const link = await invitedStaff(pure);
    expect((await accept(link)).code, 'it is somebody’s').toBe('invite_unusable');
    expect((await acceptAs(link, without)).httpStatus).toBe(200);
  });
});
