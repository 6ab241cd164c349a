import { PERMISSIONS, type Permission } from './permissions.ts';

/** Roles are presets over the permissions. Authorization never asks for one; only "the last owner stays" does. */
export const ROLES = ['owner', 'admin', 'manager', 'member', 'viewer', 'custom'] as const;
export type Role = (typeof ROLES)[number];
export type PresetRole = Exclude<Role, 'custom'>;

export const ROLE_PERMISSIONS: Readonly<Record<PresetRole, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS,
  manager: PERMISSIONS.filter((permission) => permission !== 'workspace.manage'),
  member: ['clients.view', 'work_items.manage'],
  viewer: ['clients.view', 'clients.view_all'],
};

/** A role's own permissions, or the given ones for `custom`. */
export function permissionsOfRole(role: Role, custom: readonly Permission[]): readonly Permission[] {
  return role === 'custom' ? custom : ROLE_PERMISSIONS[role];
}

/** What `granted` holds that `granter` does not: must be empty before anything is granted. */
export function grantExcess(granter: ReadonlySet<Permission>, granted: readonly Permission[]): readonly Permission[] {
  return granted.filter((permission) => !granter.has(permission));
}
