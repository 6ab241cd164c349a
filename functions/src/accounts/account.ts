import type { UserRecord } from 'firebase-admin/auth';
import { membershipsOf } from '../claims/memberships.ts';
import { openPortalsOf } from '../claims/open-portals.ts';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { auth } from '../firebase/app.ts';
import { isAuthError } from '../firebase/error-codes.ts';
import { inSnapshot } from '../firebase/transaction.ts';

export type AccountOwner = { email: string; displayName: string; password: string };

/** The account of an address, in whatever letter case; null when there is none, or can be none. */
export async function findAccount(email: string): Promise<UserRecord | null> {
  try {
    return await auth().getUserByEmail(email);
  } catch (error) {
    if (isAuthError(error, 'auth/user-not-found') || isAuthError(error, 'auth/invalid-email')) return null;
    throw error;
  }
}

/** Opens an account for somebody who has proven the address. Throws the errors of Firebase Authentication. */
export async function openAccount(owner: AccountOwner, uid?: string): Promise<string> {
  return (await auth().createUser({ ...owner, emailVerified: true, ...(uid !== undefined && { uid }) })).uid;
}

/**
 * Opens an account anew for the owner of its address. Whoever got into the former one may have left sessions, providers, second factors,
 * or links that reset the password or bring back an earlier address: it is deleted, and all of them with it. Its id is kept only where
 * something hangs on it.
 */
export async function reopenAccount({ uid }: UserRecord, owner: AccountOwner): Promise<string> {
  const needed = await inSnapshot(
    async (transaction) =>
      (await membershipsOf(transaction, uid)).length + (await openPortalsOf(transaction, uid)).length > 0,
  );
  await auth().deleteUser(uid);
  if (!needed) return openAccount(owner);
  await openAccount(owner, uid);
  await auth().revokeRefreshTokens(uid);
  await rebuildClaims(uid);
  return uid;
}
