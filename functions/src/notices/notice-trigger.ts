import type { ClientPlace } from '@clientele/domain/client-place';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import type * as z from 'zod';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { raiseNotice, type Happening } from './raise-notice.ts';

type Watched<Fields> = {
  document: string;
  schema: z.ZodType<Fields>;
  /** whose it is, of a document that does not lie below its client */
  clientOf?: (fields: Fields) => string;
  /** null when the write is nothing to tell about. Pure. */
  happeningOf: (id: string, before: Fields | null, after: Fields) => Happening | null;
  /** whether it is still so: an event may come late, and what was taken back meanwhile is not told */
  isStillSo: (fields: Fields) => boolean;
};

type Params = { workspaceId: string; clientId?: string; id: string };

/** The trigger that tells about one kind of document. A document that is there at its first write, as imports write it, tells nothing. */
export function onNotice<Fields>({
  document,
  schema,
  clientOf,
  happeningOf,
  isStillSo,
}: Watched<Fields>): ReturnType<typeof onDocumentWritten<string>> {
  return onDocumentWritten({ document, retry: true }, async ({ params, data }) => {
    if (data === undefined || !data.before.exists || !data.after.exists) return;
    const { workspaceId, clientId, id } = params as Params;
    try {
      const after = readSnapshot(schema, data.after);
      const happening = after && happeningOf(id, readSnapshot(schema, data.before), after);
      if (after === null || happening === null) return;
      const now = readSnapshot(schema, await data.after.ref.get());
      if (now === null || !isStillSo(now)) return;
      const place: ClientPlace = { workspaceId, clientId: clientId ?? clientOf?.(after) ?? '' };
      await raiseNotice(place, happening);
    } catch (error) {
      await buryUnreadable(error);
    }
  });
}
