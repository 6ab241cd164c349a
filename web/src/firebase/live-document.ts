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
    listen({ next, failed, unreachable }) {
      let confirmed = false;
      let first = true;
      return onSnapshot(
        doc(firestore(), path),
        { includeMetadataChanges: true },
        (snapshot) => {
          confirmed ||= !snapshot.metadata.fromCache;
          // A missing document is no answer before the server has given one. The SDK begins with it only when the server is out of reach.
          if (!confirmed && first && !snapshot.exists()) unreachable();
          first = false;
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
