import type { AcceptInviteInput } from '@clientele/domain/invite-calls';
import type { UserRecord } from 'firebase-admin/auth';
import type { Caller } from '../callable/actor.ts';
import { auth } from '../firebase/app.ts';
import { isAuthError } from '../firebase/error-codes.ts';
import { emptyAccount, findAccount } from '../members/account.ts';
import { unusable } from './unusable.ts';

type Wanted = NonNullable<AcceptInviteInput['account']>;

/**
 * The account that an invitation lets in, by its uid: that of the invitation's address, which the link has proven to be the person's own.
 * Null takes the one that is signed in, else one is opened. Throws the Refusal invite_unusable.
 */
export async function acceptingAccount(email: string, wanted: Wanted | null, caller: Caller | null): Promise<string> {
  return wanted === null ? ownAccount(email, caller) : openedAccount(email, wanted);
}

async function ownAccount(email: string, caller: Caller | null): Promise<string> {
  if (caller === null) throw unusable('nobody_signed_in');
  const user = await findUser(caller.uid);
  if (user === null || user.disabled || user.email?.toLowerCase() !== email) throw unusable('other_account');
  if (!user.emailVerified) {
    // Whoever opened it may have left ways in of their own, as long as nobody had proven the address.
    await auth().updateUser(user.uid, { providersToUnlink: foreignProviders(user, email) });
    await auth().updateUser(user.uid, { emailVerified: true });
  }
  return user.uid;
}

async function findUser(uid: string): Promise<UserRecord | null> {
  try {
    return await auth().getUser(uid);
  } catch (error) {
    if (isAuthError(error, 'auth/user-not-found')) return null;
    throw error;
  }
}

function foreignProviders({ providerData }: UserRecord, email: string): string[] {
  return providerData
    .filter((provider) => provider.providerId !== 'password' && provider.email?.toLowerCase() !== email)
    .map((provider) => provider.providerId);
}

async function openedAccount(email: string, wanted: Wanted): Promise<string> {
  const found = await findAccount(email);
  if (found === null) return createVerified(email, wanted);
  // A proven address is somebody's account: they sign in to it.
  if (found.emailVerified || found.disabled) throw unusable('account_exists');
  // Somebody opened it who never proved the address theirs: they are locked out before it counts as proven.
  await emptyAccount(found, wanted);
  await auth().updateUser(found.uid, { emailVerified: true });
  return found.uid;
}

async function createVerified(email: string, { displayName, password }: Wanted): Promise<string> {
  try {
    return (await auth().createUser({ email, displayName, password, emailVerified: true })).uid;
  } catch (error) {
    if (isAuthError(error, 'auth/email-already-exists')) throw unusable('account_exists');
    throw error;
  }
}
