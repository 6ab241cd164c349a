import type { ChangeMemberInput, ChangeMemberResult } from '@clientele/domain/member';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Gives a member another role or other permissions. Throws what failureOf() reads. */
export function changeMember(input: ChangeMemberInput): Promise<ChangeMemberResult> {
  return trackWrite(call<ChangeMemberInput, ChangeMemberResult>('changeMember', input));
}
