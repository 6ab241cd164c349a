import { useSyncExternalStore } from 'react';

const readers = new Set<() => void>();

function tell(): void {
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  if (readers.size === 0) addEventListener('popstate', tell);
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size === 0) removeEventListener('popstate', tell);
  };
}

/** The path of the page, kept up with the browser's history. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** Goes to a path of the portal; six places need no more of a router. */
export function goTo(path: string, { replace = false } = {}): void {
  if (path === location.pathname) return;
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  scrollTo(0, 0);
  tell();
}
