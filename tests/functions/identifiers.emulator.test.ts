import { clientSchema, BLANK_CLIENT, type ClientFields } from '@clientele/domain/client';
import { identifierKeys } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { describe, expect, test } from 'vitest';
import { correctIdentifierKeys } from '../../functions/src/clients/correct-identifier-keys.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import { aClient, addPerson, createWorkspace, freshId, read, readTimeline } from './world.ts';

const NUMBERS = { taxIds: ['VAT:DE:DE 123 456 789'], registrationId: 'HRB 4711' };

async function addClient(workspaceId: string, fields: Partial<ClientFields> = {}): Promise<string> {
  const clientId = freshId('c');
  const client = aClient(fields);
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set({ ...client, identifierKeys: identifierKeys(client) });
  return clientId;
}

async function scene(holder: Partial<ClientFields> = {}) {
  const workspaceId = await createWorkspace();
  const boss = await addPerson(workspaceId);
  const clientId = await addClient(workspaceId);
  const holderId = await addClient(workspaceId, { displayName: 'Glockenwerk', ...NUMBERS, ...holder });
  const input = { workspaceId, clientId, version: 1, taxIds: [], registrationId: '', overrideReason: '' };
  return { workspaceId, boss, clientId, holderId, input };
}

describe('saveIdentifiers', () => {
  test('writes the numbers with what they are compared by, stamps the edit, and the timeline tells', async () => {
    const { workspaceId, boss, clientId, input } = await scene();
    const before = await read(paths.client(workspaceId, clientId));
    const numbers = { taxIds: ['EIN:US:98-7654321', 'other::n/a'], registrationId: 'CIK 0000066740' };
    expect((await call('saveIdentifiers', { ...input, ...numbers }, boss.token)).result).toEqual({ version: 2 });
    expect(await read(paths.client(workspaceId, clientId))).toEqual({
      ...before,
      ...numbers,
      identifierKeys: ['tax:987654321', 'reg:CIK0000066740'],
      version: 2,
      updatedBy: boss.uid,
      updatedAt: expect.any(Date),
      change: {},
    });
    await eventually(async () =>
      expect((await readTimeline(workspaceId, clientId)).at(-1)).toMatchObject({
        kind: 'client.updated',
        actorUid: boss.uid,
        changes: { registrationId: { from: '', to: 'CIK 0000066740' }, taxIds: { from: [] } },
      }),
    );
  });

  test.each([
    ['a tax id without the letters of its country', { taxIds: ['VAT::123456789'] }, 'taxIds.0'],
    [
      'a tax id in other punctuation, second in the list',
      { taxIds: ['EIN::1234', 'VAT:DE:de-123.456.789'] },
      'taxIds.1',
    ],
    ['a registration id in small letters', { registrationId: 'hrb-4711' }, 'registrationId'],
  ])('refuses %s that another client has, and says which field and whose', async (_name, numbers, path) => {
    const { workspaceId, boss, clientId, holderId, input } = await scene();
    const answer = await call('saveIdentifiers', { ...input, ...numbers }, boss.token);
    expect([answer.httpStatus, answer.code]).toEqual([400, 'identifier_taken']);
    expect(answer.details).toMatchObject({
      problems: [{ path, code: 'identifier_taken' }],
      twins: [{ path, client: { id: holderId, displayName: 'Glockenwerk', deleted: false } }],
    });
    expect(await read(paths.client(workspaceId, clientId))).toMatchObject({
      version: 1,
      registrationId: '',
      taxIds: [],
    });
  });

  test('says that the other client is in the Trash', async () => {
    const { boss, input } = await scene({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' });
    const { details } = await call('saveIdentifiers', { ...input, ...NUMBERS }, boss.token);
    expect(details['twins']).toMatchObject([{ client: { deleted: true } }, { client: { deleted: true } }]);
  });

  test('never names a client that the caller may not see, but refuses all the same', async () => {
    const { workspaceId, clientId, input } = await scene();
    const limited = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    await firestore()
      .doc(paths.client(workspaceId, clientId))
      .update({ memberUids: [limited.uid] });
    const answer = await call('saveIdentifiers', { ...input, registrationId: 'HRB 4711' }, limited.token);
    expect(answer.code).toBe('identifier_taken');
    expect(answer.details['twins']).toEqual([{ path: 'registrationId', client: null }]);
    expect(JSON.stringify(answer)).not.toContain('Glockenwerk');
  });

  test('takes the number with a reason, which the timeline keeps; a reason that nobody needs is not kept', async () => {
    const { workspaceId, boss, clientId, input } = await scene();
    const overrideReason = 'Two branches of one company';
    const given = await call('saveIdentifiers', { ...input, ...NUMBERS, overrideReason }, boss.token);
    expect(given.result).toEqual({ version: 2 });
    await eventually(async () =>
      expect((await readTimeline(workspaceId, clientId)).at(-1)).toMatchObject({ version: 2, reason: overrideReason }),
    );
    const other = { ...input, version: 2, registrationId: 'HRB 1234', overrideReason };
    expect((await call('saveIdentifiers', other, boss.token)).result).toEqual({ version: 3 });
    expect(await read(paths.client(workspaceId, clientId))).toMatchObject({ change: {} });
  });

  test('compares neither with itself, nor with another workspace, nor what says nothing', async () => {
    const { workspaceId, boss, holderId, input } = await scene();
    const own = { ...input, clientId: holderId, taxIds: ['VAT:DE:DE123456789'], registrationId: 'HRB-4711' };
    expect((await call('saveIdentifiers', own, boss.token)).httpStatus).toBe(200);
    const next = await addClient(workspaceId, { registrationId: 'none' });
    const nothing = { ...input, clientId: next, registrationId: 'None', taxIds: ['other::N/A', 'other::0000'] };
    expect((await call('saveIdentifiers', nothing, boss.token)).httpStatus).toBe(200);
    const elsewhere = await scene();
    expect(
      (await call('saveIdentifiers', { ...elsewhere.input, registrationId: 'HRB 815' }, elsewhere.boss.token)).code,
    ).toBe(undefined);
  });

  test('refuses an old version, a client in the Trash, and one that the caller may not see', async () => {
    const { workspaceId, boss, input } = await scene();
    const limited = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    expect((await call('saveIdentifiers', input, limited.token)).code).toBe('client_not_found');
    await call('saveIdentifiers', { ...input, registrationId: 'HRB 1' }, boss.token);
    await call('saveIdentifiers', { ...input, registrationId: 'HRB 1234' }, boss.token);
    const stale = await call('saveIdentifiers', { ...input, registrationId: 'HRB 2' }, boss.token);
    expect([stale.code, stale.details['version']]).toEqual(['version_conflict', 2]);
    const clientId = await addClient(workspaceId, { deleted: true, deletedAt: new Date(), deletedBy: 'ann' });
    expect((await call('saveIdentifiers', { ...input, clientId }, boss.token)).code).toBe('client_not_found');
  });

  test('of four clients that claim one number at the same moment one gets it', async () => {
    const workspaceId = await createWorkspace();
    const boss = await addPerson(workspaceId);
    const clients = await Promise.all(Array.from({ length: 4 }, () => addClient(workspaceId)));
    const answers = await Promise.all(
      clients.map((clientId) =>
        call('saveIdentifiers', { workspaceId, clientId, version: 1, ...NUMBERS, overrideReason: '' }, boss.token),
      ),
    );
    const refused = answers.filter(({ code }) => code === 'identifier_taken');
    expect([answers.filter(({ httpStatus }) => httpStatus === 200).length, refused.length]).toEqual([1, 3]);
  });
});

describe('createClient', () => {
  function newClient(fields: Partial<ClientFields> = {}) {
    return { ...BLANK_CLIENT, displayName: 'Bellwerk', status: 'active', ...NUMBERS, ...fields };
  }
  function newId(): string {
    return freshId('c').replaceAll('-', '');
  }

  test('writes the record as the rules would have it, reserves the code, and the timeline begins', async () => {
    const workspaceId = await createWorkspace();
    const creator = await addPerson(workspaceId, { permissions: ['clients.create', 'clients.view'] });
    const clientId = newId();
    const input = { workspaceId, clientId, client: newClient({ code: 'BELL' }), overrideReason: 'not needed' };
    expect((await call('createClient', input, creator.token)).result).toEqual({ version: 1 });
    const stored = await read(paths.client(workspaceId, clientId));
    expect(clientSchema.safeParse(stored).success).toBe(true);
    expect(stored).toMatchObject({
      ...newClient({ code: 'BELL' }),
      identifierKeys: ['tax:123456789', 'reg:HRB4711'],
      ownerUid: creator.uid,
      memberUids: [creator.uid],
      deleted: false,
      version: 1,
      createdBy: creator.uid,
      change: {},
    });
    expect(await read(paths.code(workspaceId, 'BELL'))).toEqual({ clientId });
    await eventually(async () =>
      expect(await readTimeline(workspaceId, clientId)).toMatchObject([
        { kind: 'client.created', actorUid: creator.uid },
      ]),
    );
    // Sent again, because the answer was lost on the way.
    expect((await call('createClient', input, creator.token)).result).toEqual({ version: 1 });
    expect(await readTimeline(workspaceId, clientId)).toHaveLength(1);
    const other = await addPerson(workspaceId);
    expect((await call('createClient', input, other.token)).code).toBe('version_conflict');
  });

  test('refuses a taken code beside its field, and leaves nothing', async () => {
    const workspaceId = await createWorkspace();
    const boss = await addPerson(workspaceId);
    await firestore().doc(paths.code(workspaceId, 'BELL')).set({ clientId: 'other' });
    const input = { workspaceId, clientId: newId(), client: newClient({ code: 'BELL' }), overrideReason: '' };
    const { code, details } = await call('createClient', input, boss.token);
    expect([code, details['problems']]).toEqual(['invalid_input', [{ path: 'code', code: 'code_taken' }]]);
    expect(await read(paths.client(workspaceId, input.clientId))).toBeUndefined();
  });

  test('refuses a number that another client has, and reserves no code for it; with a reason it takes it', async () => {
    const { workspaceId, boss, holderId } = await scene();
    const input = { workspaceId, clientId: newId(), client: newClient({ code: 'BELL' }), overrideReason: '' };
    const { code, details } = await call('createClient', input, boss.token);
    expect(code).toBe('identifier_taken');
    expect(details['twins']).toMatchObject([{ client: { id: holderId } }, { client: { id: holderId } }]);
    expect(await read(paths.code(workspaceId, 'BELL'))).toBeUndefined();
    const given = { ...input, overrideReason: 'Their branch in Bonn' };
    expect((await call('createClient', given, boss.token)).httpStatus).toBe(200);
    expect(await read(paths.client(workspaceId, input.clientId))).toMatchObject({
      change: { reason: 'Their branch in Bonn' },
    });
  });

  test('of four people who create the same client at the same moment one succeeds', async () => {
    const workspaceId = await createWorkspace();
    const people = await Promise.all(Array.from({ length: 4 }, () => addPerson(workspaceId, { role: 'manager' })));
    const answers = await Promise.all(
      people.map(({ token }) =>
        call('createClient', { workspaceId, clientId: newId(), client: newClient(), overrideReason: '' }, token),
      ),
    );
    const refused = answers.filter(({ code }) => code === 'identifier_taken');
    expect([answers.filter(({ httpStatus }) => httpStatus === 200).length, refused.length]).toEqual([1, 3]);
    const named = firestore().collection(paths.clients(workspaceId)).where('displayName', '==', 'Bellwerk');
    expect((await named.count().get()).data().count).toBe(1);
  });
});

test('the nightly check finds clients by numbers that were written past the functions, and raises no version', async () => {
  const { workspaceId, boss, holderId, input } = await scene();
  const path = paths.client(workspaceId, holderId);
  await firestore().doc(path).update({ identifierKeys: FieldValue.delete() });
  expect((await call('saveIdentifiers', { ...input, registrationId: 'HRB 4711' }, boss.token)).httpStatus).toBe(200);
  expect(await correctIdentifierKeys(workspaceId)).toBe(1);
  expect(await read(path)).toMatchObject({ identifierKeys: identifierKeys(NUMBERS), version: 1 });
  expect(await correctIdentifierKeys(workspaceId)).toBe(0);
});
