import { isOpenWork } from '@clientele/domain/work-item';
import {
  removeWorkItemInputSchema,
  type RemoveWorkItemInput,
  type WorkItemWritten,
} from '@clientele/domain/work-item-calls';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { refuseProblems, requireOwnItem, writeWorkItem } from './work-item-documents.ts';

/** Takes away an item of one's own that is a draft or was rejected. Needs `work_items.manage`. */
export const removeWorkItem = defineCallable({
  name: 'removeWorkItem',
  input: removeWorkItemInputSchema,
  run: removeWorkItemAs,
});

async function removeWorkItemAs(input: RemoveWorkItemInput, caller: Caller): Promise<WorkItemWritten> {
  const { workspaceId, workItemId } = input;
  const version = await inTransaction(async (transaction) => {
    const { uid } = await requireActor(transaction, caller, workspaceId, 'work_items.manage');
    const item = await requireOwnItem(transaction, workspaceId, uid, input);
    if (!isOpenWork(item)) refuseProblems([{ path: '', code: 'work_decided' }]);
    return writeWorkItem(transaction, workspaceId, item, uid, { deleted: true });
  });
  logs.workItemWritten(workspaceId, caller.uid, 'removeWorkItem', workItemId);
  return { version };
}
