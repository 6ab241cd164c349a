import { isOpenWork } from '@clientele/domain/work-item';
import {
  submitWorkItemsInputSchema,
  type SubmitWorkItemsInput,
  type WorkItemOutcomes,
} from '@clientele/domain/work-item-calls';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import * as logs from '../logs.ts';
import { judgeProject } from './bookable-project.ts';
import { eachWorkItem, refused } from './each-work-item.ts';
import { readWorkItem, writeWorkItem } from './work-item-documents.ts';

/** Hands in own items for approval, each judged again: a project may have ended meanwhile. Needs `work_items.manage`. Safe to run again. */
export const submitWorkItems = defineCallable({
  name: 'submitWorkItems',
  input: submitWorkItemsInputSchema,
  run: submitWorkItemsAs,
});

async function submitWorkItemsAs(
  { workspaceId, items }: SubmitWorkItemsInput,
  caller: Caller,
): Promise<WorkItemOutcomes> {
  const done = await eachWorkItem(items, async (transaction, { workItemId, version }) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'work_items.manage');
    const item = await readWorkItem(transaction, workspaceId, workItemId);
    if (item === null || item.deleted || item.personUid !== actor.uid) return refused('not_found');
    if (item.state === 'submitted') return { outcome: 'unchanged' };
    if (!isOpenWork(item)) return refused('not_open');
    if (item.version !== version) return refused('changed');
    const judged = await judgeProject(transaction, actor, workspaceId, item);
    if ('refusal' in judged) return refused(judged.refusal);
    writeWorkItem(transaction, workspaceId, item, actor.uid, {
      state: 'submitted',
      rejection: '',
      clientId: judged.project.clientId,
    });
    return { outcome: 'done' };
  });
  logs.workItemsDone(workspaceId, caller.uid, 'submitWorkItems', done.outcomes);
  return done;
}
