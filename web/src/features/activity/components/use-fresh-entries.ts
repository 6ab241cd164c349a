import type { ActivityEntry } from '@clientele/domain/activity';
import { useState } from 'react';

/**
 * Which entries arrived while the timeline was open: later than everything it began with. Versions say nothing here, because the entries
 * tell about several documents.
 * @param entries newest first; null while they are loading
 */
export function useFreshEntries(entries: readonly ActivityEntry[] | null): ReadonlySet<string> {
  const [began, setBegan] = useState<number | null>(null);
  // A timeline that is empty when it opens began before its first entry.
  if (entries !== null && began === null) setBegan(entries[0]?.at.getTime() ?? 0);
  const since = began ?? Infinity;
  return new Set(entries?.filter((entry) => entry.at.getTime() > since).map((entry) => entry.id));
}
