import { seenAssignmentSchema, type AssignmentVersion, type SeenAssignment } from '@clientele/domain/compliance-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { writeAssignment } from './write-assignment.ts';

/** Ends a waiver before its time. Needs `clients.update` and sight of the client. */
export const liftWaiver = defineCallable({ name: 'liftWaiver', input: seenAssignmentSchema, run: liftWaiverAs });

async function liftWaiverAs(input: SeenAssignment, caller: Caller): Promise<AssignmentVersion> {
  return writeAssignment('liftWaiver', input, caller, ({ assignment }) => {
    if (assignment.waiver === null) throw new Refusal('subject_not_found');
    return { fields: { waiver: null } };
  });
}
