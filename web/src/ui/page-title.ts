import * as m from '@clientele/messages';
import { useEffect, useSyncExternalStore } from 'react';

let current = '';
const readers = new Set<() => void>();

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Names the page in the browser's tab and in the last place of the breadcrumb. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    current = title;
    document.title = m.page_title({ page: title });
    for (const reader of readers) reader();
  }, [title]);
}

export function useCurrentPageTitle(): string {
  return useSyncExternalStore(subscribe, () => current);
}
