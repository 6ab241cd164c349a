import { randomUUID } from 'node:crypto';
import { type WorkItem } from '@clientele/domain/work-item';
import {
  decideWorkItemsInputSchema,
  type DecideWorkItemsInput,
  type WorkDecision,
  type WorkItemOutcomes,
} from '@clientele/domain/work-item-calls';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import * as logs from '../logs.ts';
import { approve } from './approve-work-item.ts';
import { eachWorkItem, refused } from './each-work-item.ts';
import { openWorkItem } from './open-work-item.ts';
import { writeWorkItem } from './work-item-documents.ts';

/**
 * Approves or rejects submitted work, each item in a transaction of its own. Needs `work_items.approve` and sight of the client. Safe to run
 * again, and by several people at once: what is decided that way already stays as it is.
 */
export const decideWorkItems = defineCallable({
  name: 'decideWorkItems',
  input: decideWorkItemsInputSchema,
  run: decideWorkItemsAs,
});

async function decideWorkItemsAs(input: DecideWorkItemsInput, caller: Caller): Promise<WorkItemOutcomes> {
  const { workspaceId, items, decision } = input;
  const change = items.length > 1 ? { bulkId: randomUUID() } : {};
  const done = await eachWorkItem(items, async (transaction, { workItemId, version }) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'work_items.approve');
    const opened = await openWorkItem(transaction, actor, workspaceId, workItemId);
    if (opened === null) return refused('not_found');
    const { item, client } = opened;
    if (isDecided(item, decision)) return { outcome: 'unchanged' };
    if (item.state !== 'submitted') return refused('not_submitted');
    if (item.version !== version) return refused('changed');
    if (decision.kind === 'approve') return approve(transaction, workspaceId, actor.uid, item, client, change);
    writeWorkItem(
      transaction,
      workspaceId,
      item,
      actor.uid,
      { state: 'rejected', rejection: decision.reason, approvedBy: '', approvedAt: null },
      { ...change, reason: decision.reason },
    );
    return { outcome: 'done' };
  });
  logs.workItemsDone(workspaceId, caller.uid, 'decideWorkItems', done.outcomes);
  return done;
}

function isDecided({ state, rejection }: WorkItem, decision: WorkDecision): boolean {
  return decision.kind === 'approve' ? state === 'approved' : state === 'rejected' && rejection === decision.reason;
}
