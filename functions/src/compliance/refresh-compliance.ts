import { clientSchema } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readCompliance, writeSummary } from './compliance-documents.ts';

const summarizedSchema = clientSchema.pick({ timezone: true, complianceSummary: true });

/** Computes again what a client's record says about its compliance. May run at any time and any number of times. Returns whether it was wrong. */
export async function refreshCompliance(workspaceId: string, clientId: string, now = new Date()): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const place = { workspaceId, clientId };
    const client = readSnapshot(
      summarizedSchema,
      await transaction.get(firestore().doc(paths.client(workspaceId, clientId))),
    );
    if (client === null) return false;
    return writeSummary(transaction, place, client, await readCompliance(transaction, place, client), now);
  });
}

/** Every client of a workspace: which of them have standards is told apart afterwards, for pages of a list cannot be ordered by a list. */
export function clientsOf(workspaceId: string): Query {
  return firestore().collection(paths.clients(workspaceId));
}

/** Page by page, the ids of the clients that have standards. */
export async function* pagesWithStandards(clients: Query): AsyncGenerator<string[]> {
  for await (const page of pagesOf(clients.select('complianceSummary.standardIds'))) {
    yield page.filter(hasStandards).map(({ id }) => id);
  }
}

function hasStandards(snapshot: QueryDocumentSnapshot): boolean {
  const ids: unknown = snapshot.get('complianceSummary.standardIds');
  return Array.isArray(ids) && ids.length > 0;
}

/** Every client that has one standard. */
export function clientsWithStandard(workspaceId: string, standardId: string): Query {
  return firestore()
    .collection(paths.clients(workspaceId))
    .where('complianceSummary.standardIds', 'array-contains', standardId);
}

/** Refreshes what a query of clients finds. One that cannot be read does not keep the others from their turn. Returns how many were wrong. */
export async function refreshEach(workspaceId: string, clients: Query, now = new Date()): Promise<number> {
  let corrected = 0;
  for await (const ids of pagesWithStandards(clients)) {
    const written = await Promise.all(ids.map((id) => refreshOrBury(workspaceId, id, now)));
    corrected += written.filter(Boolean).length;
  }
  logs.complianceRefreshed(workspaceId, corrected);
  return corrected;
}

/** As `refreshCompliance`; what cannot be read is put aside, for a retry would not mend it. */
export async function refreshOrBury(workspaceId: string, clientId: string, now = new Date()): Promise<boolean> {
  try {
    return await refreshCompliance(workspaceId, clientId, now);
  } catch (error) {
    await buryUnreadable(error);
    return false;
  }
}
