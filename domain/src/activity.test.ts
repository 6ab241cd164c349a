import { describe as group, expect, test } from 'vitest';
import { activityEntrySchema, describe, isBlank, type ActivityFields } from './activity.ts';

const common = { actorUid: 'u1', at: new Date(0), version: 2, audience: 'client', changes: {} };

function updated(changes: ActivityFields['changes']): ActivityFields {
  return { kind: 'client.updated', ...common, changes };
}

group('a sentence for every kind', () => {
  test.each<[ActivityFields, ReturnType<typeof describe>]>([
    [
      { kind: 'client.created', ...common, displayName: 'Acme', status: 'pending' },
      { message: 'client_created', status: 'pending' },
    ],
    [
      { kind: 'client.status_changed', ...common, from: 'pending', to: 'active' },
      { message: 'client_status_changed', from: 'pending', to: 'active' },
    ],
    [{ kind: 'client.deleted', ...common }, { message: 'client_deleted' }],
    [{ kind: 'client.restored', ...common }, { message: 'client_restored' }],
    [{ kind: 'client.unrecorded', ...common }, { message: 'client_unrecorded' }],
    [
      updated({ industry: { from: '', to: 'Energy' } }),
      { message: 'client_field_set', field: 'industry', to: 'Energy' },
    ],
    [
      updated({ industry: { from: 'Energy', to: '' } }),
      { message: 'client_field_cleared', field: 'industry', from: 'Energy' },
    ],
    [
      updated({ paymentTermsDays: { from: 30, to: 0 } }),
      { message: 'client_field_changed', field: 'paymentTermsDays', from: 30, to: 0 },
    ],
    [updated({ tags: { from: [], to: ['x'] } }), { message: 'client_field_set', field: 'tags', to: ['x'] }],
    [
      updated({ email: { from: 'a@b.co', to: 'c@d.co' }, phone: { from: '', to: '+12125550123' } }),
      { message: 'client_fields_changed', fields: ['email', 'phone'] },
    ],
    [updated({}), { message: 'client_fields_changed', fields: [] }],
  ])('%j', (entry, sentence) => {
    expect(activityEntrySchema.parse(entry)).toEqual(entry);
    expect(describe(entry)).toEqual(sentence);
  });
});

test.each([
  [null, true],
  [undefined, true],
  ['', true],
  [[], true],
  [0, false],
  [false, false],
  ['x', false],
  [['x'], false],
])('%j is blank: %s', (value, expected) => expect(isBlank(value)).toBe(expected));

test.each([
  { kind: 'client.invented', ...common },
  { kind: 'client.updated', ...common, version: 0 },
  { kind: 'client.updated', ...common, at: '2026-01-01' },
  { kind: 'client.status_changed', ...common, from: 'pending', to: 'archived' },
  { kind: 'client.created', ...common, status: 'pending' },
  { kind: 'client.deleted', ...common, actorUid: undefined },
])('an entry that no trigger writes is refused: %j', (entry) => {
  expect(activityEntrySchema.safeParse(entry).success).toBe(false);
});
