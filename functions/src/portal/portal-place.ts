import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/** Which document of which client: a projection has the id of its source. */
export type PortalPlace = ClientPlace & { id: string };

/** How documents are read: in a transaction, or from what a job has read already. */
export type Reader = (ref: DocumentReference) => Promise<DocumentSnapshot>;

/** The four collections of `portals/{c}`, and where the source of each lies. */
export const PORTAL_COLLECTIONS = ['projects', 'workItems', 'invoices', 'files'] as const;
export type PortalCollection = (typeof PORTAL_COLLECTIONS)[number];

const SHOWN = {
  projects: paths.portalProjects,
  workItems: paths.portalWorkItems,
  invoices: paths.portalInvoices,
  files: paths.portalFiles,
} as const;

export function shownCollection(collection: PortalCollection, { workspaceId, clientId }: ClientPlace): string {
  return SHOWN[collection](workspaceId, clientId);
}

export function shownRef(collection: PortalCollection, place: PortalPlace): DocumentReference {
  return firestore().doc(`${shownCollection(collection, place)}/${place.id}`);
}

export function sourceRef(collection: PortalCollection, { workspaceId, clientId, id }: PortalPlace): DocumentReference {
  if (collection === 'files') return firestore().doc(paths.file(workspaceId, clientId, id));
  return firestore().doc(paths[SOURCE[collection]](workspaceId, id));
}

const SOURCE = { projects: 'project', workItems: 'workItem', invoices: 'invoice' } as const;
