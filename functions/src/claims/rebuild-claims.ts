import { claimedPortals } from '@clientele/domain/claims';
import { paths } from '@clientele/domain/paths';
import { writeDeadLetter } from '../dead-letters/dead-letter.ts';
import { auth, firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { isAuthError } from '../firebase/error-codes.ts';
import * as logs from '../logs.ts';
import { activeMemberships, membershipsOf } from './memberships.ts';
import { openPortalsOf } from './open-portals.ts';
import { claimsStateSchema, planClaims, tokenClaims, type ClaimsPlan, type ClaimsState } from './plan-claims.ts';
import { publishClaimsVersion } from './publish-claims-version.ts';
import { inTransaction } from '../firebase/transaction.ts';

/**
 * Rebuilds the claims of one person from all their member and portal documents and tells their open clients. Safe to run at any time, any number
 * of times at once: the transaction numbers the decisions, and whoever sets claims last always sets the newest (see setNewest).
 * Throws what a retry may mend.
 */
export async function rebuildClaims(uid: string): Promise<void> {
  const plan = await decideClaims(uid);
  if (plan.kind === 'too_large') {
    await writeDeadLetter({ path: paths.claimsState(uid), version: plan.version, code: 'claims_too_large' });
    return;
  }
  const state = await setNewest(uid, plan.state);
  if (state === null) {
    await writeDeadLetter({ path: paths.claimsState(uid), version: plan.state.version, code: 'account_missing' });
    return;
  }
  const workspaceIds = Object.keys(state.claims.w ?? {});
  const portals = Object.keys(state.claims.p ?? {}).flatMap((workspaceId) =>
    claimedPortals(state.claims, workspaceId).map((clientId) => ({ workspaceId, clientId })),
  );
  logs.claimsSet(uid, state.version, workspaceIds.length, portals.length);
  await publishClaimsVersion(uid, state.version, { workspaceIds, portals });
  if (workspaceIds.length + portals.length === 0) {
    await auth().revokeRefreshTokens(uid);
    logs.sessionsRevoked(uid);
  }
}

async function decideClaims(uid: string): Promise<ClaimsPlan> {
  return inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.claimsState(uid));
    const state = readSnapshot(claimsStateSchema, await transaction.get(ref));
    const plan = planClaims(
      state,
      activeMemberships(await membershipsOf(transaction, uid)),
      await openPortalsOf(transaction, uid),
    );
    if (plan.kind === 'replace') transaction.set(ref, plan.state);
    return plan;
  });
}

/**
 * Sets the newest decided claims. Two rebuilds may interleave here, and the slower one may set older claims last; it then finds a newer
 * version on reading again, and sets that. Returns what it set, or null when there is no such account.
 */
async function setNewest(uid: string, decided: ClaimsState): Promise<ClaimsState | null> {
  let state = decided;
  for (;;) {
    try {
      await auth().setCustomUserClaims(uid, tokenClaims(state));
    } catch (error) {
      if (isAuthError(error, 'auth/user-not-found')) return null;
      throw error;
    }
    const newest = readSnapshot(claimsStateSchema, await firestore().doc(paths.claimsState(uid)).get());
    if (newest === null || newest.version === state.version) return state;
    state = newest;
  }
}
