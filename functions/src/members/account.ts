import { randomBytes } from 'node:crypto';
import type { UserRecord } from 'firebase-admin/auth';
import { Refusal } from '../callable/refusal.ts';
import { membershipsOf } from '../claims/memberships.ts';
import { auth } from '../firebase/app.ts';
import { isAuthError } from '../firebase/error-codes.ts';
import { inSnapshot } from '../firebase/transaction.ts';

export type Account = { uid: string; setPasswordLink: string | null };

/**
 * Finds the account of an e-mail address, or creates it with a link to set its password. An account that somebody opened for this address
 * without ever proving it theirs counts as new: it loses its password and providers first, else its opener would walk in as the new member.
 * Throws the Refusal invalid_input when Firebase Authentication does not take the address.
 */
export async function provideAccount(email: string, displayName: string): Promise<Account> {
  const found = await findAccount(email);
  if (found === null) return withLink(await createAccount(email, displayName), email);
  if (found.emailVerified || (await wasEverMember(found.uid))) return { uid: found.uid, setPasswordLink: null };
  await emptyAccount(found, { displayName, password: randomBytes(32).toString('base64url') });
  return withLink(found.uid, email);
}

export async function findAccount(email: string): Promise<UserRecord | null> {
  try {
    return await auth().getUserByEmail(email);
  } catch (error) {
    if (isAuthError(error, 'auth/user-not-found')) return null;
    throw refusedAddress(error);
  }
}

/** Two calls for one new address at once: the second finds what the first created. */
async function createAccount(email: string, displayName: string): Promise<string> {
  try {
    return (await auth().createUser({ email, displayName })).uid;
  } catch (error) {
    if (isAuthError(error, 'auth/email-already-exists')) return (await auth().getUserByEmail(email)).uid;
    throw refusedAddress(error);
  }
}

function refusedAddress(error: unknown): unknown {
  if (!isAuthError(error, 'auth/invalid-email')) return error;
  return new Refusal('invalid_input', { problems: [{ path: 'email', code: 'not_an_email' }] });
}

async function wasEverMember(uid: string): Promise<boolean> {
  const memberships = await inSnapshot((transaction) => membershipsOf(transaction, uid));
  return memberships.length > 0;
}

/** Takes an account away from whoever opened it: another password, no other ways in, and no session is left. */
export async function emptyAccount(
  { uid, providerData }: UserRecord,
  owner: { displayName: string; password: string },
): Promise<void> {
  const providers = providerData.map((provider) => provider.providerId).filter((id) => id !== 'password');
  await auth().updateUser(uid, { ...owner, providersToUnlink: providers });
  await auth().revokeRefreshTokens(uid);
}

async function withLink(uid: string, email: string): Promise<Account> {
  return { uid, setPasswordLink: await auth().generatePasswordResetLink(email) };
}
