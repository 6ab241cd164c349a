import type { Permission } from '../../domain/src/permissions.ts';
import { PORTAL_SCOPES, type PortalScope } from '../../domain/src/portal.ts';
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
    'member',
    [],
    'sees the 7 clients of their projects, writes down their work',
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

/** Somebody of a client's own people. The contact's name is theirs. */
export type DemoPortalAccount = {
  uid: string;
  email: string;
  contactId: string;
  scopes: readonly PortalScope[];
  can: string;
};

/** Whose portal is open in the demo: an active client of the member, with documents, work and invoices. */
export const DEMO_PORTAL_CLIENT = 'demo027';

export const DEMO_PORTAL_ACCOUNTS: readonly DemoPortalAccount[] = [
  {
    uid: 'portal-contact',
    email: 'contact@portal.test',
    contactId: 'k3',
    scopes: PORTAL_SCOPES,
    can: 'sees invoices, projects, work and documents of one client',
  },
  {
    uid: 'portal-billing',
    email: 'billing@portal.test',
    contactId: 'k1',
    scopes: ['invoices'],
    can: 'sees invoices of the same client, and nothing else',
  },
];

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
