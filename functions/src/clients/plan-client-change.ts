import type { ActivityFields } from '@clientele/domain/activity';
import { OF_CLIENT } from '@clientele/domain/audience';
import { changedFields, type Changes } from '@clientele/domain/change';
import { CLIENT_INPUT_KEYS, type ClientFields } from '@clientele/domain/client';
import { copiedChange } from '../activity/copied-change.ts';
import { countedStatus, type StatusMove } from '../stats/ledger.ts';

/** What one write of a client leads to: its timeline entry, and where the client stands in the counters if that may have moved. */
export type ClientPlan = { entry: ActivityFields | null; statusMove: StatusMove | null };

const NOTHING: ClientPlan = { entry: null, statusMove: null };

const RECORDED_FIELDS: readonly string[] = [...CLIENT_INPUT_KEYS, 'ownerUid' satisfies keyof ClientFields];

/**
 * Compares two states of a client; null stands for "no document". One version, one entry: a write that does not raise the version
 * (a no-op, or the server linking people through memberUids) is recorded nowhere. A version that skips some is recorded as it is; the
 * skipped ones are gaps for the repair. A version that went back cannot be told from an older one and is left to the recount.
 */
export function planClientChange(before: ClientFields | null, after: ClientFields | null): ClientPlan {
  if (after === null) return before === null ? NOTHING : { entry: null, statusMove: goneFrom(before) };
  if (before !== null && after.version <= before.version) return NOTHING;
  return { entry: entryOf(before, after), statusMove: statusMoveOf(before, after) };
}

/** A document that was removed for good takes the version that a further edit would have had. */
function goneFrom(before: ClientFields): StatusMove {
  return { version: before.version + 1, status: null };
}

function statusMoveOf(before: ClientFields | null, after: ClientFields): StatusMove | null {
  const status = countedStatus(after);
  return before !== null && countedStatus(before) === status ? null : { version: after.version, status };
}

function entryOf(before: ClientFields | null, after: ClientFields): ActivityFields {
  const changes = before === null ? {} : changedFields(before, after, RECORDED_FIELDS);
  const common = {
    actorUid: after.updatedBy,
    at: after.updatedAt,
    version: after.version,
    audience: OF_CLIENT,
    changes,
    ...copiedChange(after.change),
  };
  if (before === null)
    return { kind: 'client.created', ...common, displayName: after.displayName, status: after.status };
  if (!before.deleted && after.deleted) return { kind: 'client.deleted', ...common };
  if (before.deleted && !after.deleted) return { kind: 'client.restored', ...common };
  if (before.status === after.status) return { kind: 'client.updated', ...common };
  return {
    kind: 'client.status_changed',
    ...common,
    from: before.status,
    to: after.status,
    ...statusReason(after, changes),
  };
}

/** The reason that came with the status, unless the write gave one of its own; a reason left over from an earlier status is none. */
function statusReason(after: ClientFields, changes: Changes): { reason?: string } {
  if (after.change.reason !== undefined || changes['statusReason'] === undefined || after.statusReason === '')
    return {};
  return { reason: after.statusReason };
}
