import type { RevokeMemberInviteInput } from '@clientele/domain/member';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Ends an invitation: its link stops working. Throws what failureOf() reads. */
export async function revokeMemberInvite(input: RevokeMemberInviteInput): Promise<void> {
  await trackWrite(call<RevokeMemberInviteInput, unknown>('revokeMemberInvite', input));
}
