import type { AcceptInviteInput, AcceptInviteResult } from '@clientele/domain/invite-calls';
import { call } from '../../firebase/functions.ts';

/** Takes up an invitation: works once, and is answered the same whatever is wrong with it. */
export async function acceptInvite(input: AcceptInviteInput): Promise<AcceptInviteResult> {
  return call<AcceptInviteInput, AcceptInviteResult>('acceptInvite', input);
}
