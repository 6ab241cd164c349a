import type { InviteMemberInput, InviteMemberResult } from '@clientele/domain/member';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Mails an invitation, or a new one in place of the earlier. Throws what failureOf() reads. */
export function inviteMember(input: InviteMemberInput): Promise<InviteMemberResult> {
  return trackWrite(call<InviteMemberInput, InviteMemberResult>('inviteMember', input));
}
