import { clientSchema } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { companyDetailsSchema, type Company } from '@clientele/domain/company';
import { portalCompanyOf, type PortalSummary } from '@clientele/domain/portal-projections';
import { workspaceSchema } from '@clientele/domain/workspace';
import { firestore } from '../firebase/app.ts';
import { plainData, readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

const clientPart = clientSchema.pick({ displayName: true, timezone: true, deleted: true });
const workspacePart = workspaceSchema.pick({ name: true, timezone: true });

/** Makes `portals/{c}` say what client and workspace are called now; a client in the Trash has none. Returns whether it was wrong. */
export async function refreshPortalSummary({ workspaceId, clientId }: ClientPlace): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const target = firestore().doc(paths.portal(workspaceId, clientId));
    const [workspace, client, details, present] = await transaction.getAll(
      firestore().doc(paths.workspace(workspaceId)),
      firestore().doc(paths.client(workspaceId, clientId)),
      firestore().doc(paths.company(workspaceId)),
      target,
    );
    if (workspace === undefined || client === undefined || details === undefined || present === undefined) return false;
    const wanted = summaryOf(
      readSnapshot(workspacePart, workspace),
      readSnapshot(clientPart, client),
      readSnapshot(companyDetailsSchema, details),
    );
    if (wanted === null) {
      if (present.exists) transaction.delete(target);
      return present.exists;
    }
    if (sameValue(plainData(present.data()), wanted)) return false;
    transaction.set(target, wanted);
    return true;
  });
}

/** What everybody who is let in may know; null for a client that is gone or in the Trash. Pure. */
export function summaryOf(
  workspace: { name: string; timezone: string } | null,
  client: { displayName: string; timezone: string; deleted: boolean } | null,
  company: Company | null,
): PortalSummary | null {
  if (workspace === null || client === null || client.deleted) return null;
  const timezone = client.timezone === '' ? workspace.timezone : client.timezone;
  return {
    workspaceName: workspace.name,
    company: company === null ? null : portalCompanyOf(company),
    clientName: client.displayName,
    timezone,
  };
}
