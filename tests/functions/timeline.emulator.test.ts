import type { ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { aClient, createWorkspace, freshId, read, readTimeline } from './world.ts';

async function edit(
  workspaceId: string,
  clientId: string,
  version: number,
  fields: Partial<ClientFields>,
): Promise<void> {
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .update({ updatedBy: 'ben', updatedAt: new Date(), change: {}, ...fields, version });
}

async function create(workspaceId: string, fields: Partial<ClientFields> = {}): Promise<string> {
  const clientId = freshId('c');
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient(fields));
  return clientId;
}

describe('the running trigger', () => {
  test('writes a timeline and counters for a whole life', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await create(workspaceId, { status: 'pending' });
    await edit(workspaceId, clientId, 2, { displayName: 'Acme Two' });
    await edit(workspaceId, clientId, 3, { status: 'active', statusReason: 'Signed' });
    await edit(workspaceId, clientId, 4, { deleted: true, deletedAt: new Date(), deletedBy: 'ben' });
    await edit(workspaceId, clientId, 5, { deleted: false, deletedAt: null, deletedBy: '' });
    await create(workspaceId, { status: 'inactive' });

    await eventually(async () => {
      expect(await readTimeline(workspaceId, clientId)).toMatchObject([
        { kind: 'client.created', actorUid: 'ann', status: 'pending' },
        { kind: 'client.updated', actorUid: 'ben', changes: { displayName: { from: 'Acme', to: 'Acme Two' } } },
        { kind: 'client.status_changed', from: 'pending', to: 'active', reason: 'Signed' },
        { kind: 'client.deleted' },
        { kind: 'client.restored' },
      ]);
      expect(await read(paths.clientStats(workspaceId))).toEqual({ active: 1, pending: 0, inactive: 1 });
    });
  });

  test('leaves the client as it was written', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await create(workspaceId);
    const ref = firestore().doc(paths.client(workspaceId, clientId));
    const { updateTime } = await ref.get();
    await eventually(async () => expect(await readTimeline(workspaceId, clientId)).toHaveLength(1));
    expect((await ref.get()).updateTime).toEqual(updateTime);
  });

  test('brings text into normal form C, which is no edit: no version, and no entry of its own', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await create(workspaceId, { displayName: 'Cafe\u0301' });
    await edit(workspaceId, clientId, 2, { tags: ['u\u0308ber'], notes: 'Zu\u0308rich' });
    const footer = firestore().doc(paths.workspaceSettingsGroup(workspaceId, 'invoicing'));
    await footer.set({ values: { footer: 'Merci, l\u2019e\u0301quipe' } });
    await eventually(async () => {
      expect(await read(paths.client(workspaceId, clientId))).toMatchObject({
        displayName: 'Café',
        tags: ['über'],
        notes: 'Zürich',
        version: 2,
      });
      expect((await footer.get()).get('values.footer')).toBe('Merci, l’équipe');
      expect(await readTimeline(workspaceId, clientId)).toMatchObject([
        { kind: 'client.created', displayName: 'Café' },
        { kind: 'client.updated', changes: { notes: { to: 'Zürich' }, tags: { to: ['über'] } } },
      ]);
    });
    // A further edit says what it changed, and not what was only spelt otherwise.
    await edit(workspaceId, clientId, 3, { industry: 'Energy' });
    await eventually(async () =>
      expect((await readTimeline(workspaceId, clientId)).map(({ changes }) => Object.keys(changes ?? {}))).toEqual([
        [],
        ['tags', 'notes'],
        ['industry'],
      ]),
    );
  });

  test('records nothing for a write that changed nothing or only linked somebody', async () => {
    const workspaceId = await createWorkspace();
    const clientId = await create(workspaceId);
    const ref = firestore().doc(paths.client(workspaceId, clientId));
    await ref.update({ version: 1 });
    await ref.update({ memberUids: FieldValue.arrayUnion('ben') });
    await edit(workspaceId, clientId, 2, { displayName: 'Last' });
    await eventually(async () =>
      expect((await readTimeline(workspaceId, clientId)).map((entry) => entry['version'])).toEqual([1, 2]),
    );
    expect(await read(paths.statsLedgerEntry(workspaceId, clientId))).toEqual({ version: 1, status: 'active' });
  });

  test('puts a client that it cannot read among the dead letters, without its content, and goes on', async () => {
    const workspaceId = await createWorkspace();
    const clientId = freshId('c');
    const path = paths.client(workspaceId, clientId);
    await firestore()
      .doc(path)
      .set({ ...aClient(), displayName: 'X', email: 'not an address' });
    const letter = await eventually(async () => {
      const { docs } = await firestore().collection(paths.deadLetters()).where('path', '==', path).get();
      expect(docs).toHaveLength(1);
      return docs[0]?.data();
    });
    expect(letter).toEqual({ path, version: 1, code: 'unreadable_document', at: expect.anything() });
    const next = await create(workspaceId);
    await eventually(async () => expect(await readTimeline(workspaceId, next)).toHaveLength(1));
  });
});
