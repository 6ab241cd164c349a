import { expect, test } from 'vitest';
import { activityEntrySchema } from '../../domain/src/activity.ts';
import { countByStatus } from '../../domain/src/client-status.ts';
import { clientInputSchema, clientSchema } from '../../domain/src/client.ts';
import { playHistory } from './client-history.ts';
import {
  DEMO_CLIENT_COUNT,
  MEMBER_CLIENT_COUNT,
  TRASHED_CLIENT_COUNT,
  demoClients,
  rivalClients,
} from './demo-clients.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();
const played = clients.map((client) => playHistory(client, now));

test('there are 120 companies, and 2 in the Trash, with different names and codes', () => {
  expect(played.filter(({ record }) => !record.deleted)).toHaveLength(DEMO_CLIENT_COUNT);
  expect(played.filter(({ record }) => record.deleted)).toHaveLength(TRASHED_CLIENT_COUNT);
  expect(new Set(clients.map((client) => client.input.displayName)).size).toBe(clients.length);
  const codes = clients.map((client) => client.input.code);
  expect(new Set(codes).size).toBe(clients.length);
  expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});

test('statuses are mixed about 70 to 18 to 12', () => {
  expect(countByStatus(played.map(({ record }) => record))).toEqual({ active: 84, pending: 22, inactive: 14 });
});

test('the member is linked to 7 clients in the list, and every owner to theirs', () => {
  const linked = played.filter(({ record }) => !record.deleted && record.memberUids.includes('demo-member'));
  expect(linked).toHaveLength(MEMBER_CLIENT_COUNT);
  expect(countByStatus(linked.map(({ record }) => record))).toEqual({ active: 4, pending: 2, inactive: 1 });
  expect(clients.filter((client) => !client.memberUids.includes(client.ownerUid))).toEqual([]);
});

test.each([...clients, ...rivalClients()].map((client) => [client.input.displayName, client] as const))(
  '%s is a valid client as it stands, with one entry per version',
  (_name, client) => {
    const { record, entries } = playHistory(client, now);
    expect(clientInputSchema.parse(client.input)).toEqual(client.input);
    expect(clientSchema.parse(record)).toEqual(record);
    expect(entries.map((entry) => activityEntrySchema.parse(entry).version)).toEqual(
      Array.from({ length: record.version }, (_, index) => index + 1),
    );
    expect(record.updatedAt.getTime()).toBeLessThan(now.getTime());
  },
);

test('edits of one client are in the order of time', () => {
  for (const { entries } of played) {
    const times = entries.map((entry) => entry.at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
});

test('a few clients have a longer history', () => {
  expect(played.filter(({ entries }) => entries.length >= 4).length).toBeGreaterThan(10);
});
