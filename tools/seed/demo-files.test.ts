import { expect, test } from 'vitest';
import { fileSchema } from '../../domain/src/client-file.ts';
import { inspectContent } from '../../functions/src/files/content/inspect-content.ts';
import { demoClients } from './demo-clients.ts';
import { CLIENTS_WITH_FILES } from './demo-files.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();
const files = clients.flatMap((client) => client.files?.(now) ?? []);

test('the first clients have two or three files each, the others none', () => {
  const counts = clients.map((client) => client.files?.(now).length ?? 0);
  expect(counts.slice(0, CLIENTS_WITH_FILES).every((count) => count === 2 || count === 3)).toBe(true);
  expect(new Set(counts.slice(CLIENTS_WITH_FILES))).toEqual(new Set([0]));
  expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
});

test('every state is a valid document, and every content is what it says', async () => {
  for (const { states, content } of files) {
    for (const state of states) expect(fileSchema.parse(state)).toEqual(state);
    const last = states.at(-1);
    expect(last).toMatchObject({ state: 'ready', size: content.length });
    expect(await inspectContent(content, last?.contentType ?? 'text/plain')).toBeNull();
  }
});

test('the same files on every machine', () => {
  const again = demoClients().flatMap((client) => client.files?.(now) ?? []);
  expect(again.map(({ states }) => states.at(-1)?.sha256)).toEqual(files.map(({ states }) => states.at(-1)?.sha256));
});

test('new versions, shared, expired and soon expiring ones are among them', () => {
  const last = files.map(({ states }) => states.at(-1));
  expect(last.some((file) => file?.versionNumber === 2)).toBe(true);
  expect(last.some((file) => file?.visibility === 'portal')).toBe(true);
  expect(last.some((file) => file !== undefined && file.expiresOn !== '' && file.expiresOn < '2026-11-24')).toBe(true);
  expect(new Set(last.map((file) => file?.contentType))).toEqual(new Set(['application/pdf', 'image/png', 'text/csv']));
});
