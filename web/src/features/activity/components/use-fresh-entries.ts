import type { ActivityEntry } from '@clientele/domain/activity';
import { useRef } from 'react';

/** Which entries arrived while the timeline was open: newer than everything it began with. */
export function useFreshEntries(entries: readonly ActivityEntry[]): ReadonlySet<string> {
  const began = useRef<number | null>(null);
  const [newest] = entries;
  // An empty timeline began before its first entry.
  began.current ??= newest?.version ?? 0;
  const since = began.current;
  return new Set(entries.filter((entry) => entry.version > since).map((entry) => entry.id));
}
