import { CLIENT_STATUSES, countByStatus, NO_CLIENTS, type ClientStatus } from '@clientele/domain/client-status';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionOf, countedStatus, countersDelta, decideMove, type Ledger, type StatusMove } from './ledger.ts';

type State = { status: ClientStatus; deleted: boolean };
type Move = StatusMove & { clientId: string };

/** Counters and ledgers in memory, moved by the same decisions. */
function play(moves: readonly Move[]) {
  const ledgers = new Map<string, Ledger>();
  const counters = { ...NO_CLIENTS };
  for (const { clientId, ...move } of moves) {
    const decision = decideMove(ledgers.get(clientId) ?? null, move);
    if (decision.kind !== 'moves') continue;
    ledgers.set(clientId, move);
    const delta = countersDelta(decision.from, decision.to);
    for (const status of CLIENT_STATUSES) counters[status] += delta?.[status] ?? 0;
  }
  return counters;
}

const state = fc.record({ status: fc.constantFrom(...CLIENT_STATUSES), deleted: fc.boolean() });
const histories = fc.array(fc.array(state, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** The moves of each client, in order. */
function movesOf(history: readonly State[], client: number): Move[] {
  return history.map((each, index) => ({
    clientId: `c${client}`,
    version: index + 1,
    status: countedStatus(each),
  }));
}

test('duplicates, reordering and the loss of all but the last event leave no drift', () => {
  const deliveries = histories.chain((all) => {
    const moves = all.flatMap((history, client) => {
      const own = movesOf(history, client);
      return own.map((move, index) => ({ move, last: index === own.length - 1 }));
    });
    const copies = fc.array(fc.nat({ max: 3 }), { minLength: moves.length, maxLength: moves.length });
    const delivered = copies.map((counts) =>
      moves.flatMap(({ move, last }, index) =>
        Array.from({ length: Math.max(counts[index] ?? 0, last ? 1 : 0) }, () => move),
      ),
    );
    return fc.tuple(
      fc.constant(all),
      delivered.chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
    );
  });
  fc.assert(
    fc.property(deliveries, ([all, delivered]) => {
      const final = all.map((history) => history.at(-1)).filter((each) => each !== undefined);
      expect(play(delivered)).toEqual(countByStatus(final));
    }),
    { numRuns: 1000 },
  );
});

describe('a decision', () => {
  test('moves from where the ledger has the client', () => {
    expect(decideMove(null, { version: 1, status: 'active' })).toEqual({ kind: 'moves', from: null, to: 'active' });
    expect(decideMove({ version: 1, status: 'pending' }, { version: 7, status: null })).toEqual({
      kind: 'moves',
      from: 'pending',
      to: null,
    });
  });

  test('ignores what the ledger knows already', () => {
    expect(decideMove({ version: 3, status: null }, { version: 3, status: 'active' })).toEqual({ kind: 'stale' });
    expect(decideMove({ version: 3, status: null }, { version: 2, status: 'active' })).toEqual({ kind: 'stale' });
  });

  test.each(['running', 'done'] as const)('ignores everything about a purged client (%s)', (purge) => {
    expect(decideMove({ version: 3, status: null, purge }, { version: 9, status: 'active' })).toEqual({
      kind: 'purged',
    });
  });
});

describe('a correction', () => {
  const live = { version: 5, status: 'active', deleted: false } as const;

  test.each<[string, Ledger | null, Parameters<typeof correctionOf>[1], StatusMove | null]>([
    ['a client without a ledger', null, live, { version: 5, status: 'active' }],
    ['a ledger that has another status', { version: 2, status: 'pending' }, live, { version: 5, status: 'active' }],
    ['a ledger ahead of its client', { version: 9, status: 'active' }, live, { version: 5, status: 'active' }],
    [
      'a ledger that counts the Trash',
      { version: 2, status: 'active' },
      { ...live, deleted: true },
      { version: 5, status: null },
    ],
    ['a ledger without a client', { version: 2, status: 'active' }, null, { version: 3, status: null }],
    ['a ledger that trails other edits', { version: 2, status: 'active' }, live, null],
    ['a ledger without a client, not counted', { version: 2, status: null }, null, null],
    ['a tombstone', { version: 2, status: null, purge: 'done' }, live, null],
    ['nothing at all', null, null, null],
  ])('of %s', (_name, ledger, client, expected) => {
    expect(correctionOf(ledger, client)).toEqual(expected);
  });
});
