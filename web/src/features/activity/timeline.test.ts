import type { ActivityEntry } from '@clientele/domain/activity';
import { describe, expect, test } from 'vitest';
import { addressAmongDefaults } from './address-among-defaults.ts';
import { byDay, newestFirst } from './order.ts';
import { visibleChanges } from './visible-changes.ts';

function entry(version: number, at: Date): ActivityEntry {
  return { id: `c1_${version}`, kind: 'client.updated', actorUid: 'u1', at, version, audience: 'client', changes: {} };
}

const address = { kind: 'billing', line1: '1 Main Street' };

describe('the order of a timeline', () => {
  const noon = new Date(2026, 2, 10, 12);

  test('is newest first; of one instant the later version, also beyond nine', () => {
    const entries = [entry(9, noon), entry(11, new Date(2026, 2, 11)), entry(10, noon)];
    expect(newestFirst(entries).map((each) => each.version)).toEqual([11, 10, 9]);
  });

  test('breaks at midnight of the calendar', () => {
    const late = entry(2, new Date(2026, 2, 10, 23, 59));
    const early = entry(3, new Date(2026, 2, 11, 0, 1));
    const days = byDay([early, late, entry(1, noon)]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-03-11', 1],
      ['2026-03-10', 2],
    ]);
  });
});

describe('what an entry shows as changed', () => {
  function shown(kind: ActivityEntry['kind'], changes: ActivityEntry['changes']): string[] {
    return Object.keys(visibleChanges({ kind, changes }));
  }

  test('not the status of a status change, but whatever came with it', () => {
    const changes = {
      status: { from: 'active', to: 'inactive' },
      statusReason: { from: '', to: 'moved' },
      phone: { from: '', to: '+1' },
    };
    expect(shown('client.status_changed', changes)).toEqual(['phone']);
    expect(shown('client.updated', changes)).toEqual(['status', 'statusReason', 'phone']);
  });

  test('not what a contact keeps for an undo', () => {
    const changes = {
      isPrimary: { from: true, to: false },
      successorId: { from: '', to: 'k2' },
      title: { from: '', to: 'CEO' },
    };
    expect(shown('contact.removed', changes)).toEqual(['title']);
  });

  test('the first address of a kind is its default, without being told', () => {
    const added = {
      'addresses.a1': { from: null, to: address },
      'defaultAddresses.billing': { from: null, to: 'a1' },
    };
    expect(shown('client.updated', added)).toEqual(['addresses.a1']);
    const removed = {
      'addresses.a1': { from: address, to: null },
      'defaultAddresses.billing': { from: 'a1', to: null },
    };
    expect(shown('client.updated', removed)).toEqual(['addresses.a1']);
  });

  test('a default that moves is told', () => {
    const moved = { 'defaultAddresses.billing': { from: 'a1', to: 'a2' } };
    expect(shown('client.updated', moved)).toEqual(['defaultAddresses.billing']);
    const withNew = { 'addresses.a2': { from: null, to: address }, ...moved };
    expect(shown('client.updated', withNew)).toEqual(['addresses.a2', 'defaultAddresses.billing']);
  });
});

test.each([
  [['addresses.a1', 'defaultAddresses.billing'], 'addresses.a1'],
  [['defaultAddresses.billing', 'addresses.a1', 'defaultAddresses.site'], 'addresses.a1'],
  [['defaultAddresses.billing'], undefined],
  [['addresses.a1', 'addresses.a2'], undefined],
  [['addresses.a1', 'phone'], undefined],
  [['phone', 'defaultAddresses.billing'], undefined],
  [[], undefined],
])('a write of %j is about the address %s', (paths, found) => expect(addressAmongDefaults(paths)).toBe(found));
