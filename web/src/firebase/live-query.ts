import { collection, onSnapshot, query, type QueryConstraint } from 'firebase/firestore';
import type * as z from 'zod';
import { readDocument } from './documents.ts';
import { firestore } from './firestore.ts';
import type { Source } from './live.ts';

export type QuerySource<T> = {
  /** path of a collection */
  path: string;
  schema: z.ZodType<T>;
  /** names the constraints and the reader's rights; equal keys must mean equal queries */
  key: string;
  constraints: readonly QueryConstraint[];
  /** see Source */
  linger?: number;
};

/**
 * What is known before the server answers comes from other listeners and is a part of the list at best: it is shown only when no answer
 * comes for this long, or the network is away. Milliseconds.
 */
const PATIENCE = 2_000;

/** A live list. Rows that did not change keep their identity, so that React redraws only what moved. */
export function queryOf<T extends object>({
  path,
  schema,
  key,
  constraints,
  linger,
}: QuerySource<T>): Source<readonly (T & { id: string })[]> {
  type Row = T & { id: string };
  return {
    key: `${path}?${key}`,
    ...(linger === undefined ? {} : { linger }),
    listen(next, failed) {
      let rows = new Map<string, Row | null>();
      let confirmed = false;
      let patient = navigator.onLine;
      let show: (() => void) | undefined;
      const timer = setTimeout(() => {
        patient = false;
        if (!confirmed) show?.();
      }, PATIENCE);
      const stop = onSnapshot(
        query(collection(firestore(), path), ...constraints),
        { includeMetadataChanges: true },
        (snapshot) => {
          confirmed ||= !snapshot.metadata.fromCache;
          // An empty cache says nothing about the server: still loading.
          if (!confirmed && snapshot.empty) return;
          const changed = new Set(snapshot.docChanges({ includeMetadataChanges: true }).map((change) => change.doc.id));
          const before = rows;
          rows = new Map(
            snapshot.docs.map((document) => {
              const kept = changed.has(document.id) ? undefined : before.get(document.id);
              return [document.id, kept === undefined ? readDocument(schema, document) : kept];
            }),
          );
          const value = {
            status: 'ready' as const,
            data: [...rows.values()].filter((row) => row !== null),
            pending: new Set(snapshot.docs.filter((each) => each.metadata.hasPendingWrites).map((each) => each.id)),
            fromCache: snapshot.metadata.fromCache,
            unreadable: [...rows].filter(([, row]) => row === null).map(([id]) => id),
          };
          show = () => next(value);
          if (confirmed || !patient) show();
        },
        failed,
      );
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
