import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import type { PortalCollection } from './portal-place.ts';
import { refreshProjection } from './refresh-projection.ts';

/** Raw data before and after one write, undefined where there was no document; `homes`: the clients that it belonged to. */
export type SourceWrite = { before: Raw; after: Raw; homes: readonly string[] };
type Raw = Readonly<Record<string, unknown>> | undefined;

type Sharing = {
  collection: PortalCollection;
  document: string;
  /** whether a state of the source could be in the portal: a write between two that could not is nothing to look into */
  mayShow: (data: Readonly<Record<string, unknown>>) => boolean;
  /** what else follows from the write */
  afterwards?: (workspaceId: string, id: string, write: SourceWrite) => Promise<void>;
};

type Params = { workspaceId: string; clientId?: string; id: string };

/** The trigger that keeps the portal's copy of one kind of document. */
export function shareWritten({
  collection,
  document,
  mayShow,
  afterwards,
}: Sharing): ReturnType<typeof onDocumentWritten<string>> {
  return onDocumentWritten({ document, retry: true }, async ({ params, data }) => {
    const { workspaceId, id, clientId: clientAbove } = params as Params;
    const [before, after] = [data?.before.data(), data?.after.data()];
    const states = [before, after].filter((state) => state !== undefined);
    if (!states.some(mayShow)) return;
    const clients = states.map((state) => clientAbove ?? state['clientId']).filter((home) => typeof home === 'string');
    const homes = [...new Set(clients)];
    for (const clientId of homes) await refreshProjection(collection, { workspaceId, clientId, id });
    await afterwards?.(workspaceId, id, { before, after, homes });
  });
}
