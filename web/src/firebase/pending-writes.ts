import { useSyncExternalStore } from 'react';

let waiting = 0;
const readers = new Set<() => void>();

function change(by: number): void {
  waiting += by;
  for (const reader of readers) reader();
}

/** Counts a write until the server has answered; offline it keeps waiting. Returns the same promise. */
export function trackWrite<T>(write: Promise<T>): Promise<T> {
  change(1);
  return write.finally(() => change(-1));
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** How many writes the server has not answered yet. */
export function useWaitingWrites(): number {
  return useSyncExternalStore(subscribe, () => waiting);
}

// The cache lives in memory: closing the page would lose these.
addEventListener('beforeunload', (event) => {
  if (waiting > 0) event.preventDefault();
});
