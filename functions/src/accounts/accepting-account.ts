import type { AcceptInviteInput } from '@clientele/domain/invite-calls';
import type { Caller } from '../callable/actor.ts';
import { isAuthError } from '../firebase/error-codes.ts';
import { unusable } from '../invites/unusable.ts';
import { findAccount, openAccount, reopenAccount } from './account.ts';
import { accountStanding } from './account-proof.ts';

type Wanted = NonNullable<AcceptInviteInput['account']>;

/**
 * The account that accepts an invitation, by its uid: that of the invitation's address. A proven account is somebody's, who is signed in
 * to it (`wanted` is null). Any other is opened, anew if there is one, under the given name and password: nobody who got into it before
 * gets in afterwards. Throws the Refusal invite_unusable.
 */
export async function acceptingAccount(email: string, wanted: Wanted | null, caller: Caller | null): Promise<string> {
  const found = await findAccount(email);
  if (found?.disabled === true) throw unusable('account_disabled');
  const standing = await accountStanding(found);
  if (wanted === null) {
    if (caller === null) throw unusable('nobody_signed_in');
    if (found?.uid !== caller.uid) throw unusable('other_account');
    if (standing !== 'proven') throw unusable('account_unproven');
    return found.uid;
  }
  if (standing === 'proven') throw unusable('account_exists');
  const owner = { email, ...wanted };
  try {
    return await (found === null ? openAccount(owner) : reopenAccount(found, owner));
  } catch (error) {
    if (isAuthError(error, 'auth/email-already-exists')) throw unusable('account_exists');
    if (isAuthError(error, 'auth/invalid-email')) throw unusable('address_refused');
    throw error;
  }
}
