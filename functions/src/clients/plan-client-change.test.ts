import { activityEntrySchema } from '@clientele/domain/activity';
import { BLANK_CLIENT, type ClientFields, NO_SUMMARIES } from '@clientele/domain/client';
import { describe, expect, test } from 'vitest';
import { planClientChange } from './plan-client-change.ts';

const WHEN = new Date('2026-03-01T10:00:00Z');

function client(fields: Partial<ClientFields> = {}): ClientFields {
  return {
    ...BLANK_CLIENT,
    ...NO_SUMMARIES,
    displayName: 'Acme',
    status: 'active',
    ownerUid: 'ann',
    memberUids: ['ann'],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: WHEN,
    createdBy: 'ann',
    updatedAt: WHEN,
    updatedBy: 'ann',
    change: {},
    ...fields,
  };
}

const IN_TRASH = { deleted: true, deletedAt: WHEN, deletedBy: 'ben' } as const;

describe('the entry', () => {
  test('of a new client says what it is called and how it stands', () => {
    const { entry } = planClientChange(null, client());
    expect(entry).toEqual({
      kind: 'client.created',
      audience: 'client',
      actorUid: 'ann',
      at: WHEN,
      version: 1,
      changes: {},
      displayName: 'Acme',
      status: 'active',
    });
  });

  test('of an edit lists what changed, from what to what, by whom and when', () => {
    const later = new Date('2026-03-02T10:00:00Z');
    const after = client({ displayName: 'Acme Two', tags: ['new'], version: 2, updatedBy: 'ben', updatedAt: later });
    expect(planClientChange(client(), after).entry).toEqual({
      kind: 'client.updated',
      audience: 'client',
      actorUid: 'ben',
      at: later,
      version: 2,
      changes: { displayName: { from: 'Acme', to: 'Acme Two' }, tags: { from: [], to: ['new'] } },
    });
  });

  test('of a new owner names the owner and not who is linked', () => {
    const after = client({ ownerUid: 'ben', memberUids: ['ann', 'ben'], version: 2 });
    expect(planClientChange(client(), after).entry?.changes).toEqual({ ownerUid: { from: 'ann', to: 'ben' } });
  });

  test('of a status change wins over other fields and takes the reason that came with it', () => {
    const after = client({ status: 'inactive', statusReason: 'Contract ended', phone: '+12125550123', version: 2 });
    const { entry } = planClientChange(client(), after);
    expect(entry).toMatchObject({
      kind: 'client.status_changed',
      from: 'active',
      to: 'inactive',
      reason: 'Contract ended',
    });
    expect(Object.keys(entry?.changes ?? {}).toSorted()).toEqual(['phone', 'status', 'statusReason']);
  });

  test('of a status change has no reason when the one on the record is an old one', () => {
    const before = client({ status: 'inactive', statusReason: 'Contract ended' });
    const { entry } = planClientChange(before, { ...before, status: 'active', version: 2 });
    expect(entry).not.toHaveProperty('reason');
  });

  test('keeps the reason of the write itself', () => {
    const after = client({ status: 'inactive', statusReason: 'On record', change: { reason: 'In words' }, version: 2 });
    expect(planClientChange(client(), after).entry).toMatchObject({ reason: 'In words' });
  });

  test('of a deletion or a restoration lists no bookkeeping', () => {
    const trashed = client({ ...IN_TRASH, version: 2 });
    expect(planClientChange(client(), trashed).entry).toMatchObject({ kind: 'client.deleted', changes: {} });
    expect(planClientChange(trashed, client({ version: 3 })).entry).toMatchObject({
      kind: 'client.restored',
      changes: {},
    });
  });

  test('copies what the write says about itself, without the address id', () => {
    const change = { undoOf: 'c1_1', reason: 'Typed wrongly', bulkId: 'b7', addressId: 'a1' };
    const { entry } = planClientChange(client(), client({ displayName: 'Acne', version: 2, change }));
    expect(entry).toMatchObject({ undoOf: 'c1_1', reason: 'Typed wrongly', bulkId: 'b7' });
    expect(entry).not.toHaveProperty('addressId');
  });

  test('fits the schema of the timeline', () => {
    for (const after of [client(), client({ ...IN_TRASH, version: 2 }), client({ status: 'pending', version: 2 })]) {
      const { entry } = planClientChange(after.version === 1 ? null : client(), after);
      expect(activityEntrySchema.parse(entry)).toEqual(entry);
    }
  });
});

describe('nothing', () => {
  test.each([
    ['a write that changed nothing', client(), client()],
    ['a write that only linked somebody', client(), client({ memberUids: ['ann', 'ben'] })],
    ['a version that stayed although a field changed', client(), client({ displayName: 'Other' })],
    ['a version that went back', client({ version: 5 }), client({ status: 'pending', version: 4 })],
  ])('comes of %s', (_name, before, after) => {
    expect(planClientChange(before, after)).toEqual({ entry: null, statusMove: null });
  });
});

test('a version that skips some is recorded under its own number', () => {
  const { entry, statusMove } = planClientChange(client(), client({ status: 'pending', version: 9 }));
  expect(entry?.version).toBe(9);
  expect(statusMove).toEqual({ version: 9, status: 'pending' });
});

describe('the counters', () => {
  test('hear of creation, status, deletion and restoration', () => {
    const trashed = client({ ...IN_TRASH, version: 2 });
    expect(planClientChange(null, client()).statusMove).toEqual({ version: 1, status: 'active' });
    expect(planClientChange(client(), client({ status: 'pending', version: 2 })).statusMove).toEqual({
      version: 2,
      status: 'pending',
    });
    expect(planClientChange(client(), trashed).statusMove).toEqual({ version: 2, status: null });
    expect(planClientChange(trashed, client({ version: 3 })).statusMove).toEqual({ version: 3, status: 'active' });
  });

  test('do not hear of other edits', () => {
    expect(planClientChange(client(), client({ displayName: 'Acme Two', version: 2 })).statusMove).toBeNull();
  });

  test('hear of a document that is gone for good, under the version after its last', () => {
    expect(planClientChange(client({ version: 4 }), null)).toEqual({
      entry: null,
      statusMove: { version: 5, status: null },
    });
  });
});
