import { useState } from 'react';
import type { Live, Ready } from './live.ts';

/**
 * Bridges the moment in which a new listener takes over from an old one: what was there stays until the new one answers, which without
 * the network takes longer.
 * @param subject what is listened to; another subject never shows what belonged to the former one
 */
export function useKeptWhileLoading<T>(live: Live<T>, subject: string): Live<T> {
  const [kept, setKept] = useState<{ subject: string; state: Ready<T> } | null>(null);
  if (live.status === 'ready' && kept?.state !== live) setKept({ subject, state: live });
  const waits = live.status === 'loading' || (live.status === 'error' && live.failure.code === 'not_loaded');
  if (live.status === 'error' && !waits && kept !== null) setKept(null);
  return waits && kept?.subject === subject ? kept.state : live;
}
