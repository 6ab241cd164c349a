import type { AssignmentVersion, WaiveStandardInput } from '@clientele/domain/compliance-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Lets a client off a standard through a day. Throws what failureOf() reads. */
export function waiveStandard(input: WaiveStandardInput): Promise<AssignmentVersion> {
  return trackWrite(call<WaiveStandardInput, AssignmentVersion>('waiveStandard', input));
}
