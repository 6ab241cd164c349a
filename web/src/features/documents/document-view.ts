import type { FileCategory } from '@clientele/domain/client-file';
import type { ClientDocument } from './document.ts';

export const SORTS = ['name', 'newest', 'size', 'expiry'] as const;
export type DocumentSort = (typeof SORTS)[number];

/** What of the list is shown, and in which order. */
export type DocumentView = { query: string; category: FileCategory | 'all'; sort: DocumentSort };

export const WHOLE_LIST: DocumentView = { query: '', category: 'all', sort: 'newest' };

export function isFiltered({ query, category }: DocumentView): boolean {
  return query.trim() !== '' || category !== 'all';
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function byName(a: ClientDocument, b: ClientDocument): number {
  return a.current.name.localeCompare(b.current.name, undefined, { numeric: true, sensitivity: 'base' });
}

/** Every document expires later than the one that does soonest; what never expires comes last. */
function expiryKey({ current }: ClientDocument): string {
  return current.expiresOn === '' ? '9999' : current.expiresOn;
}

const ORDERS: Record<DocumentSort, (a: ClientDocument, b: ClientDocument) => number> = {
  name: byName,
  newest: (a, b) => b.current.createdAt.getTime() - a.current.createdAt.getTime(),
  size: (a, b) => b.current.size - a.current.size,
  expiry: (a, b) => (expiryKey(a) < expiryKey(b) ? -1 : Number(expiryKey(a) > expiryKey(b))),
};

/** The documents of a view: every word of the query stands in the name or the note, whatever the case and the accents. */
export function viewDocuments(
  documents: readonly ClientDocument[],
  { query, category, sort }: DocumentView,
): ClientDocument[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  return documents
    .filter(({ current }) => {
      if (category !== 'all' && current.category !== category) return false;
      const text = folded(`${current.name} ${current.note}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => ORDERS[sort](a, b) || byName(a, b) || (a.current.id < b.current.id ? -1 : 1));
}
