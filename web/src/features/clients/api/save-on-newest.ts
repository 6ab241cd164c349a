import type { Client } from '@clientele/domain/client';
import { failureOf } from '../../../firebase/failure.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import type { Conflict } from '../../../forms/merge.ts';

/** How often somebody else may be faster before the save gives up. */
const ATTEMPTS = 5;

export type SaveOutcome =
  | { status: 'saved' }
  /** `on` is the record that the choice has to be made against */
  | { status: 'conflict'; conflicts: readonly Conflict[]; on: Client };

/** What to do with one version of the record: write on it, ask the person, or nothing because it already says so. */
export type SavePlan =
  | { status: 'write'; write: () => Promise<void> }
  | { status: 'conflict'; conflicts: readonly Conflict[] }
  | { status: 'unchanged' };

type Save = {
  /** the record as the page shows it */
  seen: Client;
  plan: (on: Client) => SavePlan;
  reread: () => Promise<Client | null>;
};

/**
 * Saves on the record as seen; when somebody else was faster, plans again on theirs. The rules refuse a stale version and a missing
 * right alike: the record read again tells which it was.
 * Throws `RefusedWrite` with `client_not_found` (gone, in the Trash or out of sight) or `version_conflict` (others kept being faster),
 * or the refusal itself. Offline it does not settle before the network is back.
 */
export async function saveOnNewest({ seen, plan, reread }: Save): Promise<SaveOutcome> {
  let on = seen;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const next = plan(on);
    if (next.status === 'unchanged') return { status: 'saved' };
    if (next.status === 'conflict') return { status: 'conflict', conflicts: next.conflicts, on };
    try {
      await next.write();
      return { status: 'saved' };
    } catch (error) {
      if (failureOf(error).code !== 'permission_denied') throw error;
      const newest = await reread();
      if (newest === null || newest.deleted) throw new RefusedWrite('client_not_found');
      if (isSameVersion(on, newest)) throw error;
      on = newest;
    }
  }
  throw new RefusedWrite('version_conflict');
}

/** Equal numbers are not enough: `on` may hold an earlier write of ours that was refused, whose number somebody else has got. */
function isSameVersion(on: Client, newest: Client): boolean {
  return (
    on.version === newest.version &&
    on.updatedBy === newest.updatedBy &&
    on.updatedAt.getTime() === newest.updatedAt.getTime()
  );
}
