import { CLIENT_STATUSES, NO_CLIENTS, type ClientStats, type ClientStatus } from '@clientele/domain/client-status';
import * as z from 'zod';

/**
 * `statsLedger/{clientId}`: as what the counters count this client, and since which version. `status` is null for a client in the Trash.
 * `purge` marks the tombstone of a client that is gone for good; `running` until its sub-collections are gone as well.
 */
export const ledgerSchema = z.object({
  version: z.int(),
  status: z.enum(CLIENT_STATUSES).nullable(),
  purge: z.enum(['running', 'done']).optional(),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** From `version` on a client counts as `status`, or not at all. */
export type StatusMove = { version: number; status: ClientStatus | null };

export type LedgerDecision =
  | { kind: 'purged' }
  | { kind: 'stale' }
  | { kind: 'moves'; from: ClientStatus | null; to: ClientStatus | null };

export function countedStatus(client: { status: ClientStatus; deleted: boolean }): ClientStatus | null {
  return client.deleted ? null : client.status;
}

/**
 * Decides what an event does to the counters. They move from where the LEDGER has the client, not from where the event says it was: so
 * duplicates, reordering and the loss of all but the last event leave no drift.
 */
export function decideMove(ledger: Ledger | null, move: StatusMove): LedgerDecision {
  if (ledger?.purge !== undefined) return { kind: 'purged' };
  if (ledger !== null && move.version <= ledger.version) return { kind: 'stale' };
  return { kind: 'moves', from: ledger?.status ?? null, to: move.status };
}

/** By how much each counter moves; null when none does. */
export function countersDelta(from: ClientStatus | null, to: ClientStatus | null): ClientStats | null {
  if (from === to) return null;
  const delta = { ...NO_CLIENTS };
  if (from !== null) delta[from] -= 1;
  if (to !== null) delta[to] += 1;
  return delta;
}

type CountedClient = { version: number; status: ClientStatus; deleted: boolean };

/**
 * What the ledger must say for the client as it stands now (null: there is none), or null when it says so already. The ledger may trail the
 * client's version as long as the status is the same: edits of other fields do not touch it.
 */
export function correctionOf(ledger: Ledger | null, client: CountedClient | null): StatusMove | null {
  if (ledger?.purge !== undefined) return null;
  if (client === null)
    return ledger === null || ledger.status === null ? null : { version: ledger.version + 1, status: null };
  const status = countedStatus(client);
  return ledger !== null && ledger.status === status && ledger.version <= client.version
    ? null
    : { version: client.version, status };
}
