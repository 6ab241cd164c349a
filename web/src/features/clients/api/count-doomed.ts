import type { Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { PURGE_COUNTS, type PurgeCounts } from '@clientele/domain/upkeep';
import { collection, getCountFromServer, query, where, type QueryFieldFilterConstraint } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import type { Session } from '../../../session/session.tsx';

/** How much is removed with a client for good; null is what the person may not count. */
export type Doomed = { [Kind in keyof PurgeCounts]: number | null };

/** Counts on the server, removed documents included: they go as well. Fails offline. */
export async function countDoomed({ permissions, workspace }: Session, { id }: Client): Promise<Doomed> {
  const ofClient = where('clientId', '==', id);
  const seesAll = can(permissions, 'clients.view_all');
  const places: Record<keyof PurgeCounts, Place | null> = {
    contacts: { path: paths.contacts(workspace.id, id) },
    rates: { path: paths.rates(workspace.id, id) },
    standards: { path: paths.assignments(workspace.id, id) },
    documents: { path: paths.files(workspace.id, id) },
    projects: seesAll ? { path: paths.projects(workspace.id), ofClient } : null,
    workItems: seesAll ? { path: paths.workItems(workspace.id), ofClient } : null,
    drafts: seesAll ? { path: paths.invoices(workspace.id), ofClient } : null,
    portalPeople: can(permissions, 'clients.invite') ? { path: paths.portalPeople(workspace.id, id) } : null,
    timelineEntries: { path: paths.activity(workspace.id, id) },
  };
  const counted = PURGE_COUNTS.map(async (kind) => [kind, await count(places[kind])] as const);
  return Object.fromEntries(await Promise.all(counted)) as Doomed;
}

type Place = { path: string; ofClient?: QueryFieldFilterConstraint };

async function count(place: Place | null): Promise<number | null> {
  if (place === null) return null;
  const all = collection(firestore(), place.path);
  const found = await getCountFromServer(place.ofClient === undefined ? all : query(all, place.ofClient));
  return found.data().count;
}
