import type { ClientFields } from '@clientele/domain/client';
import { CLIENT_STATUSES, countByStatus } from '@clientele/domain/client-status';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordClientWrite, type ClientWrite } from '../../functions/src/clients/on-client-written.ts';
import { countWrites } from './database-requests.ts';
import { aClient, createWorkspace, freshId, read, readTimeline } from './world.ts';

type Life = { clientId: string; states: ClientFields[] };

/** A life of one client: version by version somebody renames it, sets a status, trashes or restores it. */
function lifeOf(edits: number): fc.Arbitrary<ClientFields[]> {
  const steps = fc.array(fc.constantFrom('rename', 'trash', ...CLIENT_STATUSES), {
    minLength: edits,
    maxLength: edits,
  });
  return steps.map((all) => {
    const states = [aClient()];
    for (const step of all) states.push(stepped(states.at(-1) ?? aClient(), step));
    return states;
  });
}

function stepped(before: ClientFields, step: string): ClientFields {
  const version = before.version + 1;
  const stamps = { version, updatedBy: `person-${version % 3}`, updatedAt: new Date(1_700_000_000_000 + version) };
  const status = CLIENT_STATUSES.find((each) => each === step && !before.deleted);
  if (status !== undefined) return { ...before, ...stamps, status };
  if (step === 'trash') return { ...before, ...stamps, deleted: !before.deleted };
  return { ...before, ...stamps, displayName: `Name ${version}` };
}

function eventsOf(workspaceId: string, { clientId, states }: Life): ClientWrite[] {
  return states.map((after, index) => ({ workspaceId, clientId, before: states[index - 1], after }));
}

async function deliver(events: readonly ClientWrite[], atOnce: number): Promise<void> {
  const queue = events.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const event of queue) await recordClientWrite(event);
    }),
  );
}

test('600 edits, each event delivered three times and shuffled: 0 missing, 0 doubled, 0 wrong actor, counters right', async () => {
  const workspaceId = await createWorkspace();
  const seed = Date.now();
  const lives = fc.sample(lifeOf(49), { numRuns: 12, seed }).map((states) => ({ clientId: freshId('c'), states }));
  const events = lives.flatMap((life) => eventsOf(workspaceId, life));
  expect(events.length).toBeGreaterThanOrEqual(600);
  const thrice = [...events, ...events, ...events];
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(thrice, { minLength: thrice.length }), { numRuns: 1, seed });

  await deliver(shuffled, 16);

  for (const { clientId, states } of lives) {
    const timeline = await readTimeline(workspaceId, clientId);
    expect(
      timeline.map(({ version, actorUid, at }) => ({ version, actorUid, at })),
      `seed ${seed}`,
    ).toEqual(states.map(({ version, updatedBy, updatedAt }) => ({ version, actorUid: updatedBy, at: updatedAt })));
  }
  const final = lives.map(({ states }) => states.at(-1)).filter((state) => state !== undefined);
  expect(await read(paths.clientStats(workspaceId)), `seed ${seed}`).toEqual(countByStatus(final));
});

test('the loss of events that are not the last leaves the counters right', async () => {
  const workspaceId = await createWorkspace();
  const seed = Date.now();
  const lives = fc.sample(lifeOf(9), { numRuns: 10, seed }).map((states) => ({ clientId: freshId('c'), states }));
  const kept = lives.flatMap((life) =>
    eventsOf(workspaceId, life).filter((_event, index, all) => index % 3 === 1 || lastMove(all) <= index),
  );
  await deliver(kept.toReversed(), 8);
  const final = lives.map(({ states }) => states.at(-1)).filter((state) => state !== undefined);
  expect(await read(paths.clientStats(workspaceId)), `seed ${seed}`).toEqual(countByStatus(final));
});

/** The index of the last event that moves the counters. */
function lastMove(events: readonly ClientWrite[]): number {
  return events.findLastIndex(({ before, after }) => {
    const [from, to] = [before, after] as (ClientFields | undefined)[];
    return from?.status !== to?.status || from?.deleted !== to?.deleted;
  });
}

describe('documents written per event', () => {
  async function cost(before: ClientFields, after: Partial<ClientFields>): Promise<number> {
    const workspaceId = await createWorkspace();
    const clientId = freshId('c');
    await recordClientWrite({ workspaceId, clientId, before: undefined, after: before });
    return countWrites(() => recordClientWrite({ workspaceId, clientId, before, after: { ...before, ...after } }));
  }

  test('a field edit: the entry', async () => {
    expect(await cost(aClient(), { displayName: 'Other', version: 2 })).toBe(1);
  });

  test('a status change: entry, ledger, counters', async () => {
    expect(await cost(aClient(), { status: 'pending', version: 2 })).toBe(3);
  });

  test.each<[string, Partial<ClientFields>]>([
    ['a no-op', {}],
    ['somebody linked', { memberUids: ['ann', 'ben'] }],
  ])('%s: none', async (_name, after) => {
    expect(await cost(aClient(), after)).toBe(0);
  });
});

test('an entry is never rewritten, whatever a later event of the same version says', async () => {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  const [before, after] = [aClient(), aClient({ version: 2, displayName: 'Told first', updatedBy: 'ben' })];
  await recordClientWrite({ workspaceId, clientId, before, after });
  const told = await readTimeline(workspaceId, clientId);
  await recordClientWrite({
    workspaceId,
    clientId,
    before,
    after: { ...after, displayName: 'Later', updatedBy: 'eve' },
  });
  expect(await readTimeline(workspaceId, clientId)).toEqual(told);
  expect(told).toMatchObject([{ version: 2, actorUid: 'ben' }]);
});

test('a version that skips some is recorded, and what comes late finds its place', async () => {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  const [first, second, third] = [1, 2, 3].map((version) => aClient({ version, displayName: `Name ${version}` }));
  await recordClientWrite({ workspaceId, clientId, before: first, after: third });
  await recordClientWrite({ workspaceId, clientId, before: first, after: second });
  expect((await readTimeline(workspaceId, clientId)).map((entry) => entry['version'])).toEqual([2, 3]);
});
