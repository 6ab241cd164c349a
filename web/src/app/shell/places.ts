import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import {
  IconBuildings,
  IconClock,
  IconFileInvoice,
  IconFolders,
  IconId,
  IconSettings,
  IconTrash,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

export type Place = {
  to:
    | '/w/$workspaceId/clients'
    | '/w/$workspaceId/projects'
    | '/w/$workspaceId/work'
    | '/w/$workspaceId/invoices'
    | '/w/$workspaceId/members'
    | '/w/$workspaceId/company'
    | '/w/$workspaceId/settings'
    | '/w/$workspaceId/trash';
  label: () => string;
  icon: Icon;
  /** who may see that it exists: one of these is enough; undefined: every member */
  needs: readonly Permission[] | undefined;
};

/** The rooms of the house, in the order of the rail. */
export const PLACES: readonly Place[] = [
  { to: '/w/$workspaceId/clients', label: m.nav_clients, icon: IconBuildings, needs: undefined },
  { to: '/w/$workspaceId/projects', label: m.nav_projects, icon: IconFolders, needs: ['clients.view'] },
  {
    to: '/w/$workspaceId/work',
    label: m.nav_work,
    icon: IconClock,
    needs: ['work_items.manage', 'work_items.approve'],
  },
  { to: '/w/$workspaceId/invoices', label: m.nav_invoices, icon: IconFileInvoice, needs: ['clients.view_all'] },
  { to: '/w/$workspaceId/members', label: m.nav_members, icon: IconUsers, needs: ['workspace.manage'] },
  { to: '/w/$workspaceId/company', label: m.nav_company, icon: IconId, needs: ['workspace.manage'] },
  { to: '/w/$workspaceId/settings', label: m.nav_settings, icon: IconSettings, needs: undefined },
  { to: '/w/$workspaceId/trash', label: m.nav_trash, icon: IconTrash, needs: ['clients.view'] },
];
