import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import { IconBuildings, IconSettings, IconTrash, IconUsers, type Icon } from '@tabler/icons-react';

export type Place = {
  to: '/w/$workspaceId/clients' | '/w/$workspaceId/members' | '/w/$workspaceId/settings' | '/w/$workspaceId/trash';
  label: () => string;
  icon: Icon;
  /** who may see that it exists; undefined: every member */
  needs: Permission | undefined;
};

/** The rooms of the house, in the order of the rail. */
export const PLACES: readonly Place[] = [
  { to: '/w/$workspaceId/clients', label: m.nav_clients, icon: IconBuildings, needs: undefined },
  { to: '/w/$workspaceId/members', label: m.nav_members, icon: IconUsers, needs: 'workspace.manage' },
  { to: '/w/$workspaceId/settings', label: m.nav_settings, icon: IconSettings, needs: undefined },
  { to: '/w/$workspaceId/trash', label: m.nav_trash, icon: IconTrash, needs: 'clients.view' },
];
