import type { InvitedAccount } from '@clientele/domain/invite-calls';
import { paths } from '@clientele/domain/paths';
import { instantSchema } from '@clientele/domain/stamps';
import type { UserRecord } from 'firebase-admin/auth';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import * as z from 'zod';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

/**
 * `accountProofs/{uid}`: whoever uses the account has shown that the address is theirs, by accepting an invitation that we mailed to it.
 * Firebase's own `emailVerified` does not count: every completed password reset sets it, whoever received the link.
 */
export const accountProofSchema = z.object({ email: z.string(), provenAt: instantSchema });
export type AccountProof = z.infer<typeof accountProofSchema>;

/** Providers that vouch for the address of whoever signs in with them. */
const TRUSTED_PROVIDERS: readonly string[] = ['google.com'];

/**
 * Whether an account is known to belong to the owner of its address. A proof of another address that the account had before does not
 * count, and a provider vouches only for an account without any other way in: somebody else may have added that one before.
 */
export async function accountStanding(user: UserRecord | null): Promise<InvitedAccount> {
  if (user === null) return 'none';
  const proof = readSnapshot(accountProofSchema, await firestore().doc(paths.accountProof(user.uid)).get());
  const email = user.email?.toLowerCase() ?? '';
  return proof?.email === email || isVouchedFor(user, email) ? 'proven' : 'unproven';
}

function isVouchedFor({ emailVerified, providerData }: UserRecord, email: string): boolean {
  if (!emailVerified || providerData.length === 0) return false;
  return providerData.every(
    (provider) => TRUSTED_PROVIDERS.includes(provider.providerId) && provider.email?.toLowerCase() === email,
  );
}

/** Written in the transaction that accepts. */
export function writeAccountProof(transaction: Transaction, uid: string, email: string): void {
  transaction.set(firestore().doc(paths.accountProof(uid)), { email, provenAt: FieldValue.serverTimestamp() });
}
