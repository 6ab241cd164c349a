import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { Query } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import * as logs from '../logs.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { PORTAL_COLLECTIONS, shownCollection, type PortalCollection } from './portal-place.ts';
import { refreshPending } from './refresh-pending.ts';
import { refreshPortalSummary } from './portal-summary.ts';
import { refreshProjection } from './refresh-projection.ts';

/**
 * Compares everything that the portals of a workspace show with its sources: what is missing is added, what should not be there removed.
 * Safe to run at any time. Returns how much was wrong.
 */
export async function rebuildPortals(workspaceId: string): Promise<number> {
  let corrected = 0;
  for (const [collection, found] of workspaceSources(workspaceId)) {
    corrected += await sumOver(found, async (snapshot) => {
      const clientId: unknown = snapshot.get('clientId');
      if (typeof clientId !== 'string') return 0;
      return Number(await refreshProjection(collection, { workspaceId, clientId, id: snapshot.id }));
    });
  }
  const clients = firestore().collection(paths.clients(workspaceId)).select();
  corrected += await sumOver(clients, async ({ id }) => rebuildPortal({ workspaceId, clientId: id }));
  logs.portalsRebuilt(workspaceId, corrected);
  return corrected;
}

function workspaceSources(workspaceId: string): [PortalCollection, Query][] {
  const database = firestore();
  return [
    ['projects', database.collection(paths.projects(workspaceId)).select('clientId')],
    [
      'workItems',
      database.collection(paths.workItems(workspaceId)).where('state', '==', 'approved').select('clientId'),
    ],
    ['invoices', database.collection(paths.invoices(workspaceId)).select('clientId')],
  ];
}

/** The part that hangs on one client: its name, how much waits, its shared documents, and copies whose source is gone. */
async function rebuildPortal(place: ClientPlace): Promise<number> {
  const { workspaceId, clientId } = place;
  let corrected = Number(await refreshPortalSummary(place)) + Number(await refreshPending(place));
  const shared = firestore()
    .collection(paths.files(workspaceId, clientId))
    .where('visibility', '==', 'portal')
    .select();
  corrected += await sumOver(shared, async ({ id }) => Number(await refreshProjection('files', { ...place, id })));
  for (const collection of PORTAL_COLLECTIONS) {
    const shown = firestore().collection(shownCollection(collection, place)).select();
    corrected += await sumOver(shown, async ({ id }) => Number(await refreshProjection(collection, { ...place, id })));
  }
  return corrected;
}
