import {
  recountWorkspaceInputSchema,
  type RecountWorkspaceInput,
  type RecountWorkspaceResult,
} from '@clientele/domain/upkeep';
import { completeAudiences } from '../activity/complete-audiences.ts';
import { repairSubjects } from '../activity/repair-subjects.ts';
import { repairTimeline } from '../activity/repair-timeline.ts';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { correctIdentifierKeys } from '../clients/correct-identifier-keys.ts';
import { correctContactSummaries } from '../contacts/correct-summaries.ts';
import { correctIssuedInvoices } from '../invoices/issued-invoices.ts';
import { recountClients } from '../stats/recount-clients.ts';
import { inSnapshot } from '../firebase/transaction.ts';

/** Counts a workspace's clients again, compares their summaries with their contacts, numbers and invoices, and fills gaps in their timelines. Needs `workspace.manage`. */
export const recountWorkspace = defineCallable({
  name: 'recountWorkspace',
  input: recountWorkspaceInputSchema,
  run: recountWorkspaceAs,
  options: { timeoutSeconds: 540 },
});

async function recountWorkspaceAs(
  { workspaceId }: RecountWorkspaceInput,
  caller: Caller,
): Promise<RecountWorkspaceResult> {
  await inSnapshot((transaction) => requireActor(transaction, caller, workspaceId, 'workspace.manage'));
  const { stats, clientsCorrected } = await recountClients(workspaceId);
  await correctContactSummaries(workspaceId);
  await correctIdentifierKeys(workspaceId);
  await correctIssuedInvoices(workspaceId);
  const entriesAdded = (await repairTimeline(workspaceId)) + (await repairSubjects(workspaceId));
  await completeAudiences(workspaceId);
  return { stats, clientsCorrected, entriesAdded };
}
