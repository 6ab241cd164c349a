import type { AddMemberInput, AddMemberResult } from '@clientele/domain/member';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Adds a person by e-mail, or brings back one who was removed. Throws what failureOf() reads. */
export function addMember(input: AddMemberInput): Promise<AddMemberResult> {
  return trackWrite(call<AddMemberInput, AddMemberResult>('addMember', input));
}
