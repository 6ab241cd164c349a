import type { Role } from '@clientele/domain/roles';
import * as m from '@clientele/messages';

const TEXTS: Record<Role, { label: () => string; description: () => string }> = {
  owner: { label: m.role_owner, description: m.role_owner_description },
  admin: { label: m.role_admin, description: m.role_admin_description },
  manager: { label: m.role_manager, description: m.role_manager_description },
  member: { label: m.role_member, description: m.role_member_description },
  viewer: { label: m.role_viewer, description: m.role_viewer_description },
  custom: { label: m.role_custom, description: m.role_custom_description },
};

export function roleLabel(role: Role): string {
  return TEXTS[role].label();
}

/** What the role means, in half a sentence. */
export function roleDescription(role: Role): string {
  return TEXTS[role].description();
}
