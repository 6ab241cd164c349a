import {
  recountWorkspaceInputSchema,
  type RecountWorkspaceInput,
  type RecountWorkspaceResult,
} from '@clientele/domain/upkeep';
import { repairTimeline } from '../activity/repair-timeline.ts';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { firestore } from '../firebase/app.ts';
import { recountClients } from '../stats/recount-clients.ts';

/** Counts a workspace's clients again and fills gaps in their timelines. Needs `workspace.manage`. */
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
  await firestore().runTransaction(
    (transaction) => requireActor(transaction, caller, workspaceId, 'workspace.manage'),
    { readOnly: true },
  );
  const { stats, clientsCorrected } = await recountClients(workspaceId);
  return { stats, clientsCorrected, entriesAdded: await repairTimeline(workspaceId) };
}
