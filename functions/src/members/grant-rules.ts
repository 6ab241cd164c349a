import type { MemberFields } from '@clientele/domain/member';
import { PERMISSIONS, type Permission, type PermissionSet } from '@clientele/domain/permissions';
import { grantExcess, permissionsOfRole, type Role } from '@clientele/domain/roles';
import { Refusal } from '../callable/refusal.ts';

type Grant = { role: Role; permissions: readonly Permission[] };

/** The permissions that a grant means: the preset's own, or the given ones; each once, in table order. */
export function grantedPermissions({ role, permissions }: Grant): Permission[] {
  const meant = new Set(permissionsOfRole(role, permissions));
  return PERMISSIONS.filter((permission) => meant.has(permission));
}

/** Nobody gives or takes what they do not hold: throws grant_exceeds_own with the permissions that are too much. */
export function requireWithinOwn(held: PermissionSet, permissions: readonly Permission[]): void {
  const excess = grantExcess(held, permissions);
  if (excess.length > 0) throw new Refusal('grant_exceeds_own', { permissions: excess });
}

type OwnerFields = Pick<MemberFields, 'uid' | 'status' | 'role'>;

function isOwner(member: OwnerFields): boolean {
  return member.status === 'active' && member.role === 'owner';
}

/** Throws last_owner when a member who is an owner now would not be one afterwards and no other owner is left. */
export function requireOwnerLeft(members: readonly OwnerFields[], now: OwnerFields, afterwards: OwnerFields): void {
  if (!isOwner(now) || isOwner(afterwards)) return;
  if (!members.some((member) => member.uid !== now.uid && isOwner(member))) throw new Refusal('last_owner');
}
