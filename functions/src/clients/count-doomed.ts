import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { PurgeCounts } from '@clientele/domain/upkeep';
import type { Query, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/** How many documents of each kind go with a client, removed ones included. Nothing of a client in the Trash changes any more. */
export async function countDoomed(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
): Promise<PurgeCounts> {
  async function count(query: Query): Promise<number> {
    return (await transaction.get(query.count())).data().count;
  }
  async function below(path: string): Promise<number> {
    return count(firestore().collection(path));
  }
  async function naming(path: string): Promise<number> {
    return count(firestore().collection(path).where('clientId', '==', clientId));
  }
  return {
    contacts: await below(paths.contacts(workspaceId, clientId)),
    rates: await below(paths.rates(workspaceId, clientId)),
    standards: await below(paths.assignments(workspaceId, clientId)),
    documents: await below(paths.files(workspaceId, clientId)),
    projects: await naming(paths.projects(workspaceId)),
    workItems: await naming(paths.workItems(workspaceId)),
    drafts: await naming(paths.invoices(workspaceId)),
    portalPeople: await below(paths.portalPeople(workspaceId, clientId)),
    timelineEntries: await below(paths.activity(workspaceId, clientId)),
  };
}
