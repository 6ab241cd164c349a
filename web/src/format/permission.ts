import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';

const LABELS: Record<Permission, () => string> = {
  'clients.view': m.permission_clients_view,
  'clients.view_all': m.permission_clients_view_all,
  'clients.create': m.permission_clients_create,
  'clients.update': m.permission_clients_update,
  'clients.delete': m.permission_clients_delete,
  'clients.invite': m.permission_clients_invite,
  'clients.manage_settings': m.permission_clients_manage_settings,
  'clients.manage_rates': m.permission_clients_manage_rates,
  'projects.manage': m.permission_projects_manage,
  'work_items.manage': m.permission_work_items_manage,
  'work_items.approve': m.permission_work_items_approve,
  'invoices.manage': m.permission_invoices_manage,
  'workspace.manage': m.permission_workspace_manage,
};

export function permissionLabel(permission: Permission): string {
  return LABELS[permission]();
}
