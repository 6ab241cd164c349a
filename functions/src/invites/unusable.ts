import { Refusal } from '../callable/refusal.ts';
import * as logs from '../logs.ts';

/** Why an invitation was not accepted: for the log alone. The caller gets one answer for all of it. */
export type UnusableReason =
  | 'unknown'
  | 'forged'
  | 'not_open'
  | 'held'
  | 'nobody_signed_in'
  | 'other_account'
  | 'account_exists'
  | 'account_unproven'
  | 'account_disabled'
  | 'address_refused'
  | 'contact_changed'
  | 'inviter_lost_right'
  | 'already_member';

export function unusable(why: UnusableReason): Refusal {
  logs.inviteNotAccepted(why);
  return new Refusal('invite_unusable');
}
