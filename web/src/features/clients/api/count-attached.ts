import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import type { Client } from '@clientele/domain/client';
import { fileSchema } from '@clientele/domain/client-file';
import { latestVersions } from '@clientele/domain/file-versions';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { settingsSchema } from '@clientele/domain/settings';
import {
  collection,
  getCountFromServer,
  getDocsFromServer,
  query,
  where,
  type QueryFieldFilterConstraint,
} from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { firestore } from '../../../firebase/firestore.ts';
import type { Session } from '../../../session/session.tsx';

/**
 * How much hangs on a client; a rate is open as long as it holds today or later, a project until it is done. Invoices are those that are
 * not paid, and none for people who may not read them.
 */
export type Attached = {
  contacts: number;
  projects: number;
  invoices: number;
  rates: number;
  standards: number;
  documents: number;
  settings: number;
};

/** Counts on the server, at the price of one read for each kind and of the documents themselves. Fails offline. */
export async function countAttached(session: Session, client: Client): Promise<Attached> {
  const { workspace } = session;
  const day = today(new Date(), firstKnownTimezone(client.timezone, workspace.timezone));
  const [contacts, projects, invoices, endless, ending, standards, documents, settings] = await Promise.all([
    count(paths.contacts(workspace.id, client.id)),
    count(paths.projects(workspace.id), ...openProjects(session, client)),
    countUnpaid(session, client),
    count(paths.rates(workspace.id, client.id), where('effectiveTo', '==', '')),
    count(paths.rates(workspace.id, client.id), where('effectiveTo', '>', day)),
    count(paths.assignments(workspace.id, client.id)),
    countDocuments(paths.files(workspace.id, client.id)),
    countSettings(paths.clientSettings(workspace.id, client.id)),
  ]);
  return { contacts, projects, invoices, rates: endless + ending, standards, documents, settings };
}

/** The condition on `viewerUids` is the one of the security rules. */
function openProjects({ permissions, uid }: Session, { id }: Client): QueryFieldFilterConstraint[] {
  const open = [where('clientId', '==', id), where('status', 'in', ['planned', 'active', 'on_hold'])];
  return can(permissions, 'clients.view_all') ? open : [...open, where('viewerUids', 'array-contains', uid)];
}

async function countUnpaid({ permissions, workspace }: Session, { id }: Client): Promise<number> {
  if (!can(permissions, 'clients.view_all')) return 0;
  return count(paths.invoices(workspace.id), where('clientId', '==', id), where('state', '==', 'sent'));
}

async function count(path: string, ...constraints: readonly QueryFieldFilterConstraint[]): Promise<number> {
  const living = query(collection(firestore(), path), where('deleted', '==', false), ...constraints);
  return (await getCountFromServer(living)).data().count;
}

/** A document with several versions is one, which no query can tell. */
async function countDocuments(path: string): Promise<number> {
  const ready = [where('deleted', '==', false), where('state', '==', 'ready')];
  const { docs } = await getDocsFromServer(query(collection(firestore(), path), ...ready));
  return latestVersions(docs.flatMap((each) => readDocument(fileSchema, each) ?? [])).length;
}

/** Keys are set, not documents: at most one document of each group holds them. */
async function countSettings(path: string): Promise<number> {
  const { docs } = await getDocsFromServer(collection(firestore(), path));
  const keys = docs.map((each) => Object.keys(readDocument(settingsSchema, each)?.values ?? {}).length);
  return keys.reduce((sum, each) => sum + each, 0);
}
