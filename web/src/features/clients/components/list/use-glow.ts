import type { Client } from '@clientele/domain/client';
import { useEffect, useState } from 'react';
import { useSession } from '../../../../session/session.tsx';

/** Which version of each client this person has already seen in this list. */
export type SeenVersions = Map<string, number>;

/** Everything that is there when the list opens counts as seen. */
export function useSeenVersions(clients: readonly Client[]): SeenVersions {
  const [seen] = useState<SeenVersions>(() => new Map(clients.map((client) => [client.id, client.version])));
  return seen;
}

/**
 * Makes a row glow once for each change that somebody else made, when it comes into sight. Two names for one animation, in turn, so that
 * it begins anew; undefined for a row without news.
 */
export function useGlow(client: Client, seen: SeenVersions): 'one' | 'other' | undefined {
  const { uid } = useSession();
  const [news, setNews] = useState<number | undefined>(undefined);
  const { id, version, updatedBy } = client;
  useEffect(() => {
    if (seen.get(id) === version) return;
    seen.set(id, version);
    if (updatedBy !== uid) setNews(version);
  }, [id, version, updatedBy, uid, seen]);
  if (news === undefined) return undefined;
  return news % 2 === 0 ? 'one' : 'other';
}
