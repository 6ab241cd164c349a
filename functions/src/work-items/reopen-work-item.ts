import {
  reopenWorkItemInputSchema,
  type ReopenWorkItemInput,
  type WorkItemWritten,
} from '@clientele/domain/work-item-calls';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { openWorkItem } from './open-work-item.ts';
import { refuseProblems, writeWorkItem } from './work-item-documents.ts';

/**
 * Takes an approval back while no invoice has the item: it waits for a decision again, and its price is forgotten. Needs
 * `work_items.approve` and sight of the client.
 */
export const reopenWorkItem = defineCallable({
  name: 'reopenWorkItem',
  input: reopenWorkItemInputSchema,
  run: reopenWorkItemAs,
});

async function reopenWorkItemAs(input: ReopenWorkItemInput, caller: Caller): Promise<WorkItemWritten> {
  const { workspaceId, workItemId } = input;
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'work_items.approve');
    const opened = await openWorkItem(transaction, actor, workspaceId, workItemId);
    if (opened === null) throw new Refusal('subject_not_found');
    const { item } = opened;
    if (item.version !== input.version) throw new Refusal('version_conflict', { version: item.version });
    if (item.state !== 'approved') refuseProblems([{ path: '', code: 'work_not_approved' }]);
    if (item.invoiceId !== '') refuseProblems([{ path: '', code: 'work_invoiced' }]);
    return writeWorkItem(transaction, workspaceId, item, actor.uid, { state: 'submitted', rate: null });
  });
  logs.workItemWritten(workspaceId, caller.uid, 'reopenWorkItem', workItemId);
  return { version };
}
