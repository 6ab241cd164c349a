import {
  changeAssignmentInputSchema,
  type AssignmentVersion,
  type ChangeAssignmentInput,
} from '@clientele/domain/compliance-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { requireAssignmentOwner } from './require-assignment-owner.ts';
import { writeAssignment } from './write-assignment.ts';

/** Changes who sees to a standard, or from when on the client has to meet it. Needs `clients.update` and sight of the client. */
export const changeAssignment = defineCallable({
  name: 'changeAssignment',
  input: changeAssignmentInputSchema,
  run: changeAssignmentAs,
});

async function changeAssignmentAs(input: ChangeAssignmentInput, caller: Caller): Promise<AssignmentVersion> {
  const { workspaceId, ownerUid, requiredFrom } = input;
  return writeAssignment('changeAssignment', input, caller, async ({ transaction, client, assignment }) => {
    // Somebody who left may stay where they are: only a new name is judged.
    if (ownerUid !== assignment.ownerUid) await requireAssignmentOwner(transaction, workspaceId, client, ownerUid);
    return { fields: { ownerUid, requiredFrom } };
  });
}
