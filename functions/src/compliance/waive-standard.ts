import { isOver } from '@clientele/domain/calendar-date-zone';
import {
  waiveStandardInputSchema,
  type AssignmentVersion,
  type WaiveStandardInput,
} from '@clientele/domain/compliance-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { refuseProblems, writeAssignment } from './write-assignment.ts';

/** Lets a client off a standard through a day, for a reason. Needs `clients.update` and sight of the client. */
export const waiveStandard = defineCallable({
  name: 'waiveStandard',
  input: waiveStandardInputSchema,
  run: waiveStandardAs,
});

async function waiveStandardAs(input: WaiveStandardInput, caller: Caller): Promise<AssignmentVersion> {
  const { waiver } = input;
  return writeAssignment('waiveStandard', input, caller, ({ actor, timezone, now }) => {
    if (isOver(waiver.until, now, timezone)) refuseProblems([{ path: 'waiver.until', code: 'in_the_past' }]);
    return { fields: { waiver: { ...waiver, by: actor.uid, at: now } }, change: { reason: waiver.reason } };
  });
}
