import type { Permission } from '../../domain/src/permissions.ts';
import type { Role } from '../../domain/src/roles.ts';

export const DEMO_PROJECT = 'demo-clientele';

/** The one password of every demo account. The accounts exist in the emulator only. */
export const DEMO_PASSWORD = 'clientele-demo';

export type DemoAccount = {
  uid: string;
  email: string;
  displayName: string;
  workspaceId: 'demo' | 'rival';
  role: Role;
  /** Only read for the role `custom`. */
  permissions: readonly Permission[];
  can: string;
};

export const DEMO_ACCOUNTS = [
  account('demo-owner', 'owner@demo.test', 'Olivia Hart', 'demo', 'owner', [], 'everything'),
  account(
    'demo-manager',
    'manager@demo.test',
    'Marcus Lindqvist',
    'demo',
    'manager',
    [],
    'everything but workspace administration',
  ),
  account('demo-viewer', 'viewer@demo.test', 'Vera Novak', 'demo', 'viewer', [], 'sees every client, changes nothing'),
  account(
    'demo-member',
    'member@demo.test',
    'Miguel Santos',
    'demo',
    'custom',
    ['clients.view'],
    'sees the 7 clients linked to them',
  ),
  account(
    'rival-owner',
    'owner@rival.test',
    'Rosa Keller',
    'rival',
    'owner',
    [],
    'everything, in the workspace "rival"',
  ),
] as const satisfies readonly DemoAccount[];

function account(
  uid: string,
  email: string,
  displayName: string,
  workspaceId: DemoAccount['workspaceId'],
  role: Role,
  permissions: readonly Permission[],
  can: string,
): DemoAccount {
  return { uid, email, displayName, workspaceId, role, permissions, can };
}
