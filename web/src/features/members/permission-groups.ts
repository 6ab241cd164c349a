import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';

export type PermissionGroup = { label: () => string; permissions: readonly Permission[] };

/** All permissions, in the order and the groups in which a person thinks of them. */
export const PERMISSION_GROUPS: readonly PermissionGroup[] = [
  {
    label: m.members_group_clients,
    permissions: ['clients.view', 'clients.view_all', 'clients.create', 'clients.update', 'clients.delete'],
  },
  {
    label: m.members_group_terms,
    permissions: ['clients.invite', 'clients.manage_settings', 'clients.manage_rates'],
  },
  {
    label: m.members_group_work,
    permissions: ['projects.manage', 'work_items.manage', 'work_items.approve', 'invoices.manage'],
  },
  { label: m.members_group_workspace, permissions: ['workspace.manage'] },
];

function concernsClients(permission: Permission): boolean {
  return permission.startsWith('clients.');
}

/** Everything about clients begins with seeing them: ticking one ticks that, taking that away takes the others. */
export function togglePermission(held: readonly Permission[], permission: Permission): Permission[] {
  if (held.includes(permission)) {
    return held.filter((each) => (permission === 'clients.view' ? !concernsClients(each) : each !== permission));
  }
  const added: Permission[] = [...held, permission];
  if (concernsClients(permission) && !added.includes('clients.view')) added.push('clients.view');
  return added;
}
