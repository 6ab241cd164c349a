import { fileSchema } from '@clientele/domain/client-file';
import { invoiceSchema } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import {
  portalFileOf,
  portalInvoiceOf,
  portalProjectOf,
  portalWorkItemOf,
  type WorkItemNames,
} from '@clientele/domain/portal-projections';
import { projectSchema } from '@clientele/domain/project';
import { workItemSchema, type WorkItemFields } from '@clientele/domain/work-item';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import type { PortalCollection, PortalPlace, Reader } from './portal-place.ts';

/** What the portal shows of a source as it stands, or null when nothing. Throws UnreadableDocument. */
export async function projectSource(
  collection: PortalCollection,
  place: PortalPlace,
  source: DocumentSnapshot,
  read: Reader,
): Promise<object | null> {
  switch (collection) {
    case 'projects': {
      const project = ofClient(place, readSnapshot(projectSchema, source));
      return project && portalProjectOf(project);
    }
    case 'workItems': {
      const item = ofClient(place, readSnapshot(workItemSchema, source));
      return item && portalWorkItemOf(item, await namesOf(place, item, read));
    }
    case 'invoices': {
      const invoice = ofClient(place, readSnapshot(invoiceSchema, source));
      return invoice && portalInvoiceOf(invoice);
    }
    case 'files': {
      const file = readSnapshot(fileSchema, source);
      return file && portalFileOf(file);
    }
  }
}

/** Nobody reads what belongs to another client, whatever place a caller names. */
function ofClient<Fields extends { clientId: string }>(
  { clientId }: PortalPlace,
  fields: Fields | null,
): Fields | null {
  return fields?.clientId === clientId ? fields : null;
}

async function namesOf(
  { workspaceId }: PortalPlace,
  { state, projectId, positionId }: WorkItemFields,
  read: Reader,
): Promise<WorkItemNames> {
  // Drafts come and go all day, and are shown to nobody.
  if (state !== 'approved') return { projectName: '', positionName: '' };
  return {
    projectName: await nameOf(firestore().doc(paths.project(workspaceId, projectId)), read),
    positionName: await nameOf(firestore().doc(paths.position(workspaceId, positionId)), read),
  };
}

async function nameOf(ref: DocumentReference, read: Reader): Promise<string> {
  const name: unknown = (await read(ref)).get('name');
  return typeof name === 'string' ? name : '';
}
