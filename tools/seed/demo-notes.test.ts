import { expect, test } from 'vitest';
import { activityEntrySchema } from '../../domain/src/activity.ts';
import { noteParts } from '../../domain/src/note.ts';
import { demoClients } from './demo-clients.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();

test('notes fit their schema, lie in the life of their client and mention whom they ask', () => {
  const notes = clients.flatMap((client) => (client.notes?.(NOW) ?? []).map((note) => ({ client, ...note })));
  expect(notes.length).toBeGreaterThan(60);
  for (const { client, entry } of notes) {
    expect(activityEntrySchema.parse(entry)).toEqual(entry);
    const created = NOW.getTime() - Math.max(...client.steps.map(({ daysAgo }) => daysAgo)) * 86_400_000;
    expect(entry.at.getTime()).toBeGreaterThan(created);
    expect(entry.at.getTime()).toBeLessThanOrEqual(NOW.getTime());
    expect(noteParts(entry).filter(({ kind }) => kind === 'mention')).toHaveLength(entry.mentions.length);
    expect(entry.mentions).not.toContain(entry.actorUid);
  }
  expect(notes.some(({ entry }) => entry.mentions.length > 0)).toBe(true);
});

test('a client in the Trash has none', () => {
  const trashed = clients.filter(({ steps }) => steps.some(({ trash }) => trash));
  expect(trashed.length).toBeGreaterThan(0);
  expect(trashed.flatMap((client) => client.notes?.(NOW) ?? [])).toEqual([]);
});
