import type { CreateInviteInput, CreateInviteResult } from '@clientele/domain/invite-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Invites a contact by mail, or again, which ends the earlier link. */
export function inviteContact(input: CreateInviteInput): Promise<CreateInviteResult> {
  return trackWrite(call<CreateInviteInput, CreateInviteResult>('createInvite', input));
}
