import { doc, onSnapshot } from 'firebase/firestore';
import type * as z from 'zod';
import { readDocument } from './documents.ts';
import { firestore } from './firestore.ts';
import type { Source } from './live.ts';

type DocumentSource<T> = {
  path: string;
  schema: z.ZodType<T>;
  /** names the reader's rights: a changed permission opens a new listener */
  key: string;
};

/** One live document; `data` is null while it does not exist or does not fit its schema (then its id is in `unreadable`). */
export function documentOf<T extends object>({
  path,
  schema,
  key,
}: DocumentSource<T>): Source<(T & { id: string }) | null> {
  return {
    key: `${path}#${key}`,
    listen(next, failed) {
      let confirmed = false;
      return onSnapshot(
        doc(firestore(), path),
        { includeMetadataChanges: true },
        (snapshot) => {
          confirmed ||= !snapshot.metadata.fromCache;
          // An empty cache says nothing about the server: still loading.
          if (!confirmed && !snapshot.exists()) return;
          const data = readDocument(schema, snapshot);
          next({
            status: 'ready',
            data,
            pending: new Set(snapshot.metadata.hasPendingWrites ? [snapshot.id] : []),
            fromCache: snapshot.metadata.fromCache,
            unreadable: snapshot.exists() && data === null ? [snapshot.id] : [],
          });
        },
        failed,
      );
    },
  };
}
