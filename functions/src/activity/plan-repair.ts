import { SYSTEM_ACTOR, type ActivityFields } from '@clientele/domain/activity';
import type { Stamps } from '@clientele/domain/stamps';

type RepairedClient = Pick<Stamps, 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/**
 * The entries that a client at version N lacks of 1..N. `times` are the instants of those that are there, by version. The first and the
 * newest version are known from the client itself; in between, the version before says no later than when, and nobody says who.
 */
export function planRepair(client: RepairedClient, times: ReadonlyMap<number, Date>): ActivityFields[] {
  const entries: ActivityFields[] = [];
  let before = client.createdAt;
  for (let version = 1; version <= client.version; version += 1) {
    const present = times.get(version);
    if (present === undefined)
      entries.push({ kind: 'client.unrecorded', version, changes: {}, ...whoAndWhen(client, version, before) });
    before = present ?? before;
  }
  return entries;
}

function whoAndWhen(client: RepairedClient, version: number, before: Date): { actorUid: string; at: Date } {
  if (version === client.version) return { actorUid: client.updatedBy, at: client.updatedAt };
  if (version === 1) return { actorUid: client.createdBy, at: client.createdAt };
  return { actorUid: SYSTEM_ACTOR, at: before };
}
