import * as z from 'zod';
import { permissionLetters, type Permission } from './permissions.ts';

/** Firebase refuses custom claims of more than 1,000 characters of JSON (firebase.google.com/docs/auth/admin/custom-claims). */
export const CLAIMS_MAX_LENGTH = 1000;

/**
 * The mirror of a person's memberships inside the ID token.
 * `w`: workspace id → one letter per permission. `p`: workspace id → client id, for portal people.
 * `v`: the claims version that this mirror was made from; an open page compares it with `users/{uid}.claimsVersion`.
 */
const claimsSchema = z.object({
  w: z.record(z.string(), z.string()).optional().catch(undefined),
  p: z.record(z.string(), z.string()).optional().catch(undefined),
  v: z.int().optional().catch(undefined),
});
export type Claims = z.infer<typeof claimsSchema>;

export type Membership = { workspaceId: string; permissions: readonly Permission[] };

/** Builds the claims from all active memberships of one person; workspaces in alphabetical order so that equal input gives equal JSON. */
export function buildClaims(memberships: readonly Membership[]): Claims {
  const sorted = memberships.toSorted((a, b) => (a.workspaceId < b.workspaceId ? -1 : 1));
  return { w: Object.fromEntries(sorted.map((each) => [each.workspaceId, permissionLetters(each.permissions)])) };
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
