import { changedFields } from '@clientele/domain/change';
import {
  saveWorkspaceInputSchema,
  type DetailsWritten,
  type SaveWorkspaceInput,
} from '@clientele/domain/company-calls';
import { paths } from '@clientele/domain/paths';
import { WORKSPACE_KEYS } from '@clientele/domain/workspace-input';
import { FieldValue } from 'firebase-admin/firestore';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';
import * as logs from '../logs.ts';
import { readWorkspace } from '../settings/read-workspace.ts';

/** Changes what a workspace is called and what its clients inherit, with its entry in the history. Needs `workspace.manage`. */
export const saveWorkspace = defineCallable({
  name: 'saveWorkspace',
  input: saveWorkspaceInputSchema,
  run: saveWorkspaceAs,
});

async function saveWorkspaceAs(
  { workspaceId, fields, ...input }: SaveWorkspaceInput,
  caller: Caller,
): Promise<DetailsWritten> {
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const workspace = await readWorkspace(transaction, workspaceId);
    if (workspace.version !== input.version) throw new Refusal('version_conflict', { version: workspace.version });
    const after = { ...workspace, ...fields };
    const changes = changedFields(workspace, after, WORKSPACE_KEYS);
    if (Object.keys(changes).length === 0) return workspace.version;
    const next = workspace.version + 1;
    transaction.update(firestore().doc(paths.workspace(workspaceId)), {
      ...fields,
      version: next,
      updatedBy: actor.uid,
      updatedAt: FieldValue.serverTimestamp(),
    });
    recordWorkspaceEntry(transaction, workspaceId, `workspace-${next}`, {
      kind: 'workspace.changed',
      actorUid: actor.uid,
      subjectId: workspaceId,
      subject: after.name,
      changes,
    });
    return next;
  });
  logs.detailsWritten(workspaceId, caller.uid, 'saveWorkspace', version);
  return { version };
}
