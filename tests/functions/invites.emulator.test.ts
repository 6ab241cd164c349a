import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { createInvite } from '../../functions/src/invites/create-invite.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { holdCommits } from './database-requests.ts';
import {
  accept,
  addContact,
  ageInvites,
  anInvite,
  createInviteScene,
  invite,
  invited,
  linkOf,
} from './invite-world.ts';
import { addPerson, freshId, read, readTimeline } from './world.ts';

const DAY = 24 * 60 * 60;

describe('createInvite', () => {
  test('sends a mail with a link, of whose token nothing but the hash is kept, and the timeline tells of it', async () => {
    const scene = await createInviteScene();
    const { workspaceId, clientId, boss, email } = scene;
    const { httpStatus, result } = await invite(scene, 'jane', ['projects', 'invoices']);
    expect(httpStatus).toBe(200);
    const { inviteId, token } = await linkOf(scene);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const stored = await read(paths.invite(workspaceId, inviteId));
    expect(stored).toMatchObject({ clientId, contactId: 'jane', email, state: 'pending', createdBy: boss.uid });
    expect(stored?.['scopes']).toEqual(['invoices', 'projects']);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(result).toEqual({ expiresAt: Number(stored?.['expiresAt']) });
    expect(Number(stored?.['expiresAt']) - Number(stored?.['createdAt'])).toBe(7 * DAY * 1000);
    expect(await read(paths.mailDocument(`invite-${workspaceId}-${inviteId}`))).toMatchObject({
      to: [email],
      kind: 'portal_invite',
    });
    expect(await read(paths.access(workspaceId, clientId, 'jane'))).toMatchObject({
      state: 'invited',
      contactName: 'jane',
      inviteId,
      version: 1,
      updatedBy: boss.uid,
    });
    await eventually(async () =>
      expect(await readTimeline(workspaceId, clientId)).toContainEqual(
        expect.objectContaining({ kind: 'access.added', actorUid: boss.uid, subject: 'jane', subjectId: 'jane' }),
      ),
    );
  });

  test('again ends the earlier link, after a minute and not before', async () => {
    const scene = await createInviteScene();
    const first = await invited(scene);
    const early = await invite(scene);
    expect([early.httpStatus, early.code]).toEqual([429, 'rate_limited']);
    const sent = Number((await read(paths.invite(scene.workspaceId, first.inviteId)))?.['createdAt']);
    expect(early.details['retryAt']).toBe(sent + 60_000);
    await ageInvites(scene, 61);
    const second = await invited(scene);
    expect(await read(paths.invite(scene.workspaceId, first.inviteId))).toMatchObject({ state: 'replaced' });
    expect((await accept(first)).code).toBe('invite_unusable');
    expect((await accept(second)).httpStatus).toBe(200);
  });

  test('allows five in a day for one contact, and more for another', async () => {
    const scene = await createInviteScene();
    await addContact(scene, 'bob', { emails: ['bob@example.test'] });
    for (let count = 0; count < 5; count += 1) {
      expect((await invite(scene)).httpStatus).toBe(200);
      await ageInvites(scene, 3600);
    }
    const refused = await invite(scene);
    expect(refused.code).toBe('rate_limited');
    expect(Number(refused.details['retryAt'])).toBeGreaterThan(Date.now() + 18 * 3600 * 1000);
    expect((await invite(scene, 'bob')).httpStatus).toBe(200);
    await ageInvites(scene, 19 * 3600 + 60);
    expect((await invite(scene)).httpStatus).toBe(200);
  });

  test('allows fifty in an hour for the whole workspace', async () => {
    const scene = await createInviteScene();
    const invites = firestore().collection(paths.invites(scene.workspaceId));
    const batch = firestore().batch();
    for (let count = 0; count < 50; count += 1)
      batch.create(invites.doc(), anInvite(scene, { clientId: 'other', contactId: `contact${count}` }));
    await batch.commit();
    expect((await invite(scene)).code).toBe('rate_limited');
    await ageInvites(scene, 3601);
    expect((await invite(scene)).httpStatus).toBe(200);
  });

  test('two at once send one mail', async () => {
    const scene = await createInviteScene();
    const { workspaceId, clientId, boss } = scene;
    function inviteHere(): Promise<unknown> {
      const data = { workspaceId, clientId, contactId: 'jane', scopes: ['invoices'] };
      const token = { w: { [workspaceId]: 'vai' } };
      const request: unknown = { data, auth: { uid: boss.uid, token } };
      return createInvite.run(request as Parameters<typeof createInvite.run>[0]);
    }
    const outcomes = await holdCommits(2, () => Promise.allSettled([inviteHere(), inviteHere()]));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await firestore().collection(paths.invites(workspaceId)).get()).size).toBe(1);
  });

  test.each([
    ['no_email', { emails: [] }],
    ['contact_inactive', { isActive: false, emails: ['x@example.test'] }],
  ])('says %s, and sends nothing', async (obstacle, fields) => {
    const scene = await createInviteScene();
    await addContact(scene, 'bob', fields);
    const { httpStatus, code, details } = await invite(scene, 'bob');
    expect([httpStatus, code, details['obstacle']]).toEqual([400, 'invite_refused', obstacle]);
    expect((await firestore().collection(paths.invites(scene.workspaceId)).get()).size).toBe(0);
  });

  test('says that the client is inactive, in the Trash or unseen, that the contact is gone, and that they are in already', async () => {
    const scene = await createInviteScene();
    const { workspaceId, clientId } = scene;
    const client = firestore().doc(paths.client(workspaceId, clientId));
    await client.update({ status: 'inactive' });
    expect((await invite(scene)).details['obstacle']).toBe('client_inactive');
    await client.update({ status: 'active', deleted: true });
    expect((await invite(scene)).code).toBe('client_not_found');
    await client.update({ deleted: false });
    const linked = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.invite'] });
    expect((await invite({ ...scene, boss: linked })).code).toBe('client_not_found');
    await addContact(scene, 'gone', { emails: ['gone@example.test'], deleted: true });
    expect((await invite(scene, 'gone')).code).toBe('subject_not_found');
    expect((await invite(scene, 'nobody')).code).toBe('subject_not_found');
    expect((await accept(await invited(scene))).httpStatus).toBe(200);
    expect((await invite(scene)).details['obstacle']).toBe('onboarded');
  });

  test.each([[[]], [['invoices', 'invoices']], [['everything']]])('scopes %j are refused', async (scopes) => {
    expect((await invite(await createInviteScene(), 'jane', scopes)).code).toBe('invalid_input');
  });
});

describe('inviteAll', () => {
  test('invites whom it can, says why not in the other rows, and passes over the same when it is called again', async () => {
    const scene = await createInviteScene();
    const { workspaceId, clientId, boss } = scene;
    await addContact(scene, 'bob', { emails: [`${freshId('bob')}@example.test`] });
    await addContact(scene, 'mute', { emails: [] });
    await addContact(scene, 'left', { isActive: false, emails: ['left@example.test'] });
    await addContact(scene, 'in', { emails: [`${freshId('in')}@example.test`] });
    await accept(await invited(scene, 'in'));
    const contactIds = ['jane', 'mute', 'bob', 'left', 'in', 'nobody'];
    const input = { workspaceId, clientId, contactIds, scopes: ['documents'] };
    const reasons = [
      { contactId: 'mute', outcome: 'skipped', reason: 'no_email' },
      { contactId: 'left', outcome: 'skipped', reason: 'contact_inactive' },
      { contactId: 'in', outcome: 'skipped', reason: 'onboarded' },
      { contactId: 'nobody', outcome: 'skipped', reason: 'contact_gone' },
    ];
    const first = (await call('inviteAll', input, boss.token)).result as { rows: { contactId: string }[] };
    expect(first.rows.map(({ contactId }) => contactId)).toEqual(contactIds);
    expect(first.rows).toEqual(expect.arrayContaining(reasons));
    expect(first.rows).toContainEqual({ contactId: 'jane', outcome: 'invited' });
    expect(first.rows).toContainEqual({ contactId: 'bob', outcome: 'invited' });

    const { inviteId } = await linkOf(scene, 'bob');
    const second = (await call('inviteAll', input, boss.token)).result as { rows: object[] };
    expect(second.rows).toEqual(expect.arrayContaining(reasons));
    for (const contactId of ['jane', 'bob'])
      expect(second.rows).toContainEqual({
        contactId,
        outcome: 'skipped',
        reason: 'rate_limited',
        retryAt: expect.any(Number),
      });
    expect((await linkOf(scene, 'bob')).inviteId).toBe(inviteId);
  });

  test('stops at the limit of the workspace, row by row', async () => {
    const scene = await createInviteScene();
    await addContact(scene, 'bob', { emails: ['bob@example.test'] });
    const batch = firestore().batch();
    for (let count = 0; count < 49; count += 1)
      batch.create(
        firestore().collection(paths.invites(scene.workspaceId)).doc(),
        anInvite(scene, { clientId: 'other' }),
      );
    await batch.commit();
    const { workspaceId, clientId, boss } = scene;
    const input = { workspaceId, clientId, contactIds: ['jane', 'bob'], scopes: ['documents'] };
    expect((await call('inviteAll', input, boss.token)).result).toMatchObject({
      rows: [{ outcome: 'invited' }, { outcome: 'skipped', reason: 'rate_limited' }],
    });
  });
});
