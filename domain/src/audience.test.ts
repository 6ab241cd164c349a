import { describe, expect, test } from 'vitest';
import { audienceSchema, audiencesOf, OF_ALL_CLIENTS, OF_CLIENT, ofWorker, readsEntry } from './audience.ts';
import type { Permission } from './permissions.ts';

const LINKED: readonly Permission[] = ['clients.view', 'work_items.manage', 'invoices.manage'];
const CHIEF: readonly Permission[] = [...LINKED, 'clients.view_all'];

describe('who reads an entry of a client that they see', () => {
  test.each<[readonly Permission[], string, boolean]>([
    [LINKED, OF_CLIENT, true],
    [LINKED, ofWorker('ann'), true],
    [LINKED, ofWorker('ben'), false],
    [LINKED, OF_ALL_CLIENTS, false],
    [CHIEF, OF_CLIENT, true],
    [CHIEF, ofWorker('ben'), true],
    [CHIEF, OF_ALL_CLIENTS, true],
    [['clients.view_all'], OF_ALL_CLIENTS, false],
  ])('with %j, of "%s": %s', (held, audience, reads) =>
    expect(readsEntry(new Set(held), 'ann', { audience })).toBe(reads),
  );

  test('a list asks for nothing in particular where everything may be read', () => {
    expect(audiencesOf(new Set(CHIEF), 'ann')).toBe('all');
    expect(audiencesOf(new Set(LINKED), 'ann')).toEqual(['client', 'work:ann']);
  });
});

test('an entry from before there were audiences is for whoever sees every client', () => {
  expect(audienceSchema.parse(undefined)).toBe(OF_ALL_CLIENTS);
  expect(audienceSchema.safeParse('everybody').success).toBe(false);
});
