import * as z from 'zod';
import { permissionLetters, type Permission } from './permissions.ts';

/** Firebase refuses custom claims of more than 1,000 characters of JSON (firebase.google.com/docs/auth/admin/custom-claims). */
export const CLAIMS_MAX_LENGTH = 1000;

/**
 * The mirror of a person's memberships inside the ID token.
 * `w`: workspace id → one letter per permission. `p`: workspace id → ids of the clients whose portal is open, with blanks between them.
 * `v`: the claims version that this mirror was made from; an open page compares it with `users/{uid}.claimsVersion`.
 */
const claimsSchema = z.object({
  w: z.record(z.string(), z.string()).optional().catch(undefined),
  p: z.record(z.string(), z.string()).optional().catch(undefined),
  v: z.int().optional().catch(undefined),
});
export type Claims = z.infer<typeof claimsSchema>;

export type Membership = { workspaceId: string; permissions: readonly Permission[] };
/** A client whose portal is open to a person. */
export type PortalMembership = { workspaceId: string; clientId: string };

/**
 * Builds the claims from all active memberships of one person and all portals that are open to them; both in alphabetical order so that
 * equal input gives equal JSON.
 */
export function buildClaims(memberships: readonly Membership[], portals: readonly PortalMembership[] = []): Claims {
  // Rules and callables take no new client with a blank in its id; one from before would read as two clients.
  const told = portals.filter(({ clientId }) => !clientId.includes(' '));
  const sorted = memberships.toSorted((a, b) => (a.workspaceId < b.workspaceId ? -1 : 1));
  const w = Object.fromEntries(sorted.map((each) => [each.workspaceId, permissionLetters(each.permissions)]));
  return told.length === 0 ? { w } : { w, p: portalClaims(told) };
}

function portalClaims(portals: readonly PortalMembership[]): Record<string, string> {
  const claims: Record<string, string> = {};
  for (const workspaceId of [...new Set(portals.map((each) => each.workspaceId))].toSorted()) {
    const ids = portals.filter((each) => each.workspaceId === workspaceId).map(({ clientId }) => clientId);
    claims[workspaceId] = [...new Set(ids)].toSorted().join(' ');
  }
  return claims;
}

/** Whether the claims fit into an ID token. */
export function claimsFit(claims: Claims): boolean {
  return JSON.stringify(claims).length <= CLAIMS_MAX_LENGTH;
}

/** Reads claims out of a decoded token; anything malformed counts as no claim. */
export function readClaims(token: unknown): Claims {
  const parsed = claimsSchema.safeParse(token);
  return parsed.success ? parsed.data : {};
}

/** The permission letters claimed for a workspace; undefined when the person claims no membership there. */
export function claimedLetters(claims: Claims, workspaceId: string): string | undefined {
  return claims.w !== undefined && Object.hasOwn(claims.w, workspaceId) ? claims.w[workspaceId] : undefined;
}

/** The clients of a workspace whose portal a person claims. */
export function claimedPortals(claims: Claims, workspaceId: string): readonly string[] {
  if (claims.p === undefined || !Object.hasOwn(claims.p, workspaceId)) return [];
  return (claims.p[workspaceId] ?? '').split(' ').filter((clientId) => clientId !== '');
}
