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
    listen({ next, failed, unreachable }) {
      let rows = new Map<string, Row | null>();
      let confirmed = false;
      let first = true;
      return onSnapshot(
        query(collection(firestore(), path), ...constraints),
        { includeMetadataChanges: true },
        (snapshot) => {
          confirmed ||= !snapshot.metadata.fromCache;
          // What is known before the server answers comes from other listeners and is a part of the list at best. The SDK begins with
          // nothing at all only when it has found the server out of reach.
          if (!confirmed && first && snapshot.empty) unreachable();
          first = false;
          if (!confirmed) return;
          const changed = new Set(snapshot.docChanges({ includeMetadataChanges: true }).map((change) => change.doc.id));
          const before = rows;
          rows = new Map(
            snapshot.docs.map((document) => {
              const kept = changed.has(document.id) ? undefined : before.get(document.id);
              return [document.id, kept === undefined ? readDocument(schema, document) : kept];
            }),
          );
          next({
            status: 'ready',
            data: [...rows.values()].filter((row) => row !== null),
            pending: new Set(snapshot.docs.filter((each) => each.metadata.hasPendingWrites).map((each) => each.id)),
            fromCache: snapshot.metadata.fromCache,
            unreadable: [...rows].filter(([, row]) => row === null).map(([id]) => id),
          });
        },
        failed,
      );
    },
  };
}
