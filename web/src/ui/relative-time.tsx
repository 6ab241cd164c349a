import { useSyncExternalStore } from 'react';
import { relativeTime } from './relative.ts';

/** One clock for all: every text on the page moves on in the same moment. Milliseconds. */
const TICK = 30_000;
const readers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  if (readers.size === 0) {
    now = Date.now();
    timer = setInterval(tick, TICK);
  }
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size === 0) clearInterval(timer);
  };
}

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** "3 minutes ago", kept true while it is shown; the exact time on hover. */
export function RelativeTime({ at, className }: { at: Date; className?: string | undefined }) {
  const clock = useSyncExternalStore(subscribe, () => now);
  return (
    <time dateTime={at.toISOString()} title={exact.format(at)} className={className}>
      {relativeTime(at, new Date(Math.max(clock, at.getTime())))}
    </time>
  );
}
