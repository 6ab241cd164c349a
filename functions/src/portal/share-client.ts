import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { closePortal } from './close-portal.ts';
import { refreshPortalSummary } from './portal-summary.ts';

const SHOWN = ['displayName', 'timezone', 'deleted'] as const;

type Params = { workspaceId: string; clientId: string };

/** Keeps what the portal calls a client, and closes it while the client is in the Trash. */
export const shareClient = onDocumentWritten(
  { document: `${paths.clients('{workspaceId}')}/{clientId}`, retry: true },
  async ({ params, data }) => {
    const { workspaceId, clientId } = params as Params;
    const [before, after] = [data?.before.data(), data?.after.data()];
    if (SHOWN.every((field) => sameValue(before?.[field], after?.[field]))) return;
    try {
      await refreshPortalSummary({ workspaceId, clientId });
      if (before !== undefined && before['displayName'] !== after?.['displayName'])
        await tellPeople({ workspaceId, clientId });
      if (after?.['deleted'] === true) await closePortal({ workspaceId, clientId });
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);

/** Whoever has several portals chooses between them by names in their own document, which are written with the claims. */
export async function tellPeople({ workspaceId, clientId }: Params): Promise<void> {
  const people = firestore().collection(paths.portalPeople(workspaceId, clientId));
  const active = await people.where('status', '==', 'active').select().get();
  for (const { id } of active.docs) await rebuildClaims(id);
}
