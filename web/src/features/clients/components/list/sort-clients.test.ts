import { BLANK_CLIENT, type Client, NO_SUMMARIES } from '@clientele/domain/client';
import { expect, test } from 'vitest';
import { inFormerOrder, sortClients, type Direction, type SortColumn } from './sort-clients.ts';

function client(id: string, fields: Partial<Client>): Client {
  return {
    ...BLANK_CLIENT,
    ...NO_SUMMARIES,
    id,
    displayName: id,
    ownerUid: '',
    memberUids: [],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: new Date(0),
    createdBy: 'u1',
    updatedAt: new Date(0),
    updatedBy: 'u1',
    change: {},
    ...fields,
  };
}

const OWNERS: Record<string, string> = { u1: 'Zoe', u2: 'Adam' };

function sorted(clients: Client[], column: SortColumn, direction: Direction = 'asc', locale = 'en'): string {
  const options = { column, direction, locale, personName: (uid: string) => OWNERS[uid] ?? '?' };
  return sortClients(clients, options)
    .map((each) => each.id)
    .join(' ');
}

test('names go by the alphabet of the reader, not by code points', () => {
  const clients = ['Zebra', 'Äpfel', 'apple', 'Örtel', 'Banana'].map((name) => client(name, {}));
  expect(sorted(clients, 'name', 'asc', 'de')).toBe('Äpfel apple Banana Örtel Zebra');
  expect(sorted(clients, 'name', 'asc', 'sv')).toBe('apple Banana Zebra Äpfel Örtel');
});

test('numbers in names count as numbers', () => {
  const clients = ['Site-10', 'Site-9', 'Site-100'].map((name) => client(name, {}));
  expect(sorted(clients, 'name')).toBe('Site-9 Site-10 Site-100');
});

test('statuses go by their meaning: active, pending, inactive', () => {
  const clients = [
    client('i', { status: 'inactive' }),
    client('p', { status: 'pending' }),
    client('a', { status: 'active' }),
  ];
  expect(sorted(clients, 'status')).toBe('a p i');
  expect(sorted(clients, 'status', 'desc')).toBe('i p a');
});

test('blank values come last in either direction', () => {
  const clients = [
    client('none', {}),
    client('energy', { industry: 'Energy' }),
    client('water', { industry: 'Water' }),
  ];
  expect(sorted(clients, 'industry')).toBe('energy water none');
  expect(sorted(clients, 'industry', 'desc')).toBe('water energy none');
});

test('owners go by their name', () => {
  const clients = [client('zoe', { ownerUid: 'u1' }), client('adam', { ownerUid: 'u2' }), client('nobody', {})];
  expect(sorted(clients, 'owner')).toBe('adam zoe nobody');
});

test('the last change goes by time', () => {
  const clients = [client('new', { updatedAt: new Date(2) }), client('old', { updatedAt: new Date(1) })];
  expect(sorted(clients, 'updated')).toBe('old new');
  expect(sorted(clients, 'updated', 'desc')).toBe('new old');
});

test('equal values go by name, in the same direction whatever the column does', () => {
  const clients = [client('b', { status: 'active' }), client('a', { status: 'active' })];
  expect(sorted(clients, 'status')).toBe('a b');
  expect(sorted(clients, 'status', 'desc')).toBe('a b');
});

test('a former order is kept: new rows last, gone rows left out, changed rows replaced', () => {
  const former = [client('c', {}), client('a', {}), client('gone', {})];
  const changed = client('a', { industry: 'Energy' });
  const now = [changed, client('new', {}), client('c', {})];
  const kept = inFormerOrder(now, former);
  expect(kept.map((each) => each.id)).toEqual(['c', 'a', 'new']);
  expect(kept[1]).toBe(changed);
});
