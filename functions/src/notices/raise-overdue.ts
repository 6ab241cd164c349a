import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import { invoiceSchema } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { workspaceSchema } from '@clientele/domain/workspace';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { invoiceOverdue } from './happenings.ts';
import { raiseNotice } from './raise-notice.ts';

/** Tells about invoices that are overdue since short, by the workspace's calendar, as they were issued. Returns how many were news. */
export async function raiseOverdue(workspaceId: string, now: Date): Promise<number> {
  const workspace = readSnapshot(workspaceSchema, await firestore().doc(paths.workspace(workspaceId)).get());
  const date = today(now, firstKnownTimezone(workspace?.timezone ?? ''));
  const sent = firestore().collection(paths.invoices(workspaceId)).where('state', '==', 'sent');
  return sumOver(sent, async (snapshot) => {
    const invoice = parseDocument(invoiceSchema, snapshot.ref.path, snapshot.data());
    const happening = invoiceOverdue(snapshot.id, invoice, date);
    if (happening === null) return 0;
    return Number(await raiseNotice({ workspaceId, clientId: invoice.clientId }, happening));
  });
}
