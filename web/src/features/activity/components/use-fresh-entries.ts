import type { ActivityEntry } from '@clientele/domain/activity';
import { useState } from 'react';

/**
 * Which entries arrived while the timeline was open: newer than everything it began with.
 * @param entries newest first; null while they are loading
 */
export function useFreshEntries(entries: readonly ActivityEntry[] | null): ReadonlySet<string> {
  const [began, setBegan] = useState<number | null>(null);
  // A timeline that is empty when it opens began before its first entry.
  if (entries !== null && began === null) setBegan(entries[0]?.version ?? 0);
  const since = began ?? Infinity;
  return new Set(entries?.filter((entry) => entry.version > since).map((entry) => entry.id));
}
