import { seenAssignmentSchema, type AssignmentVersion, type SeenAssignment } from '@clientele/domain/compliance-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { writeAssignment } from './write-assignment.ts';

/** Takes a standard off a client; its evidence is kept for when it is assigned again. Needs `clients.update` and sight of the client. */
export const unassignStandard = defineCallable({
  name: 'unassignStandard',
  input: seenAssignmentSchema,
  run: unassignStandardAs,
});

async function unassignStandardAs(input: SeenAssignment, caller: Caller): Promise<AssignmentVersion> {
  return writeAssignment('unassignStandard', input, caller, () => ({ fields: { deleted: true } }));
}
