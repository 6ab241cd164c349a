import { firstKnownTimezone } from '@clientele/domain/calendar-date-zone';
import { clientSchema, type ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import type { Company } from '@clientele/domain/company';
import { paths } from '@clientele/domain/paths';
import { workspaceSchema, type WorkspaceFields } from '@clientele/domain/workspace';
import type { Transaction } from 'firebase-admin/firestore';
import { readCompany } from '../company/company-documents.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

const toldSchema = clientSchema.pick({
  displayName: true,
  status: true,
  currency: true,
  language: true,
  timezone: true,
  paymentTermsDays: true,
  ownerUid: true,
  memberUids: true,
  deleted: true,
});
/** What of a client is needed to tell people about it. */
export type ToldClient = Pick<ClientFields, keyof typeof toldSchema.shape>;

export type ToldPlace = { workspace: WorkspaceFields; company: Company | null; client: ToldClient; timezone: string };

/** Null where there is nobody to tell about: the client is gone or in the Trash. */
export async function readToldClient(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
): Promise<ToldPlace | null> {
  const [workspaceRef, clientRef] = [paths.workspace(workspaceId), paths.client(workspaceId, clientId)];
  const workspace = readSnapshot(workspaceSchema, await transaction.get(firestore().doc(workspaceRef)));
  const client = readSnapshot(toldSchema, await transaction.get(firestore().doc(clientRef)));
  if (workspace === null || client === null || client.deleted) return null;
  const company = await readCompany(transaction, workspaceId);
  return { workspace, company, client, timezone: firstKnownTimezone(client.timezone, workspace.timezone) };
}
