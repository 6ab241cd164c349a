import { sameValue } from '@clientele/domain/change';
import { buildClaims, claimsFit, type Claims, type Membership, type PortalMembership } from '@clientele/domain/claims';
import * as z from 'zod';

/** `claimsStates/{uid}`: the newest claims that were decided for a person, whether or not Firebase Authentication has them already. */
export const claimsStateSchema = z.object({
  version: z.int().min(1),
  claims: z.object({ w: z.record(z.string(), z.string()).optional(), p: z.record(z.string(), z.string()).optional() }),
});
export type ClaimsState = z.infer<typeof claimsStateSchema>;

export type ClaimsPlan =
  | { kind: 'keep'; state: ClaimsState }
  | { kind: 'replace'; state: ClaimsState }
  | { kind: 'too_large'; version: number };

/** Room for any version that a person will ever reach. */
const LARGEST_VERSION = 999_999_999;

/** Decides the claims from all memberships and open portals. Equal claims keep their version: open clients need no new token. */
export function planClaims(
  state: ClaimsState | null,
  memberships: readonly Membership[],
  portals: readonly PortalMembership[] = [],
): ClaimsPlan {
  const claims = buildClaims(memberships, portals);
  if (state !== null && sameValue(state.claims, claims)) return { kind: 'keep', state };
  const version = (state?.version ?? 0) + 1;
  return fits(claims) ? { kind: 'replace', state: { version, claims } } : { kind: 'too_large', version };
}

/** What is set on the account: an open page compares `v` with `users/{uid}.claimsVersion`. */
export function tokenClaims({ claims, version }: ClaimsState): Claims {
  return { ...claims, v: version };
}

/** Whether the claims still fit when one membership is added or replaced. */
export function fitsWith(
  memberships: readonly Membership[],
  added: Membership,
  portals: readonly PortalMembership[] = [],
): boolean {
  return fits(buildClaims([...memberships.filter((each) => each.workspaceId !== added.workspaceId), added], portals));
}

/** Whether the claims still fit when one more portal is open. */
export function fitsWithPortal(
  memberships: readonly Membership[],
  portals: readonly PortalMembership[],
  added: PortalMembership,
): boolean {
  return fits(buildClaims(memberships, [...portals, added]));
}

function fits(claims: Claims): boolean {
  return claimsFit({ ...claims, v: LARGEST_VERSION });
}
