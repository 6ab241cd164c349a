import type { Client } from '@clientele/domain/client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useSession } from '../../../../session/session.tsx';

/** Milliseconds. */
const GLOW = 1_600;

/** Which version of each client this person has already seen in this list. */
export type SeenVersions = Map<string, number>;

/** Everything that is there when the list opens counts as seen. */
export function useSeenVersions(clients: readonly Client[]): SeenVersions {
  const [seen] = useState<SeenVersions>(() => new Map(clients.map((client) => [client.id, client.version])));
  return seen;
}

/** Makes a row glow once for each change that somebody else made, when it comes into sight. Returns the row's ref. */
export function useGlow<Row extends HTMLElement>(client: Client, seen: SeenVersions): RefObject<Row | null> {
  const { uid } = useSession();
  const row = useRef<Row>(null);
  const { id, version, updatedBy } = client;
  useEffect(() => {
    if (seen.get(id) === version) return;
    seen.set(id, version);
    if (updatedBy === uid || !row.current) return;
    // The style sheet knows nothing of it; tests do.
    row.current.dataset['glow'] = String(version);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    row.current.animate([{ background: 'var(--glow)' }, {}], { duration: GLOW, easing: 'ease-out' });
  }, [id, version, updatedBy, uid, seen]);
  return row;
}
