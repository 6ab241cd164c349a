import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
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
      if (after?.['deleted'] === true) await closePortal({ workspaceId, clientId });
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);
