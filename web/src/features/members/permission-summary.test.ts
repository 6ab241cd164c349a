import { PERMISSIONS } from '@clientele/domain/permissions';
import { ROLE_PERMISSIONS } from '@clientele/domain/roles';
import { expect, test } from 'vitest';
import { permissionSummary } from './permission-summary.ts';

test.each([
  [[], 'No permissions'],
  [PERMISSIONS, 'Everything'],
  [ROLE_PERMISSIONS.manager, 'Everything but “Manage the workspace”'],
  [ROLE_PERMISSIONS.viewer, 'See linked clients, See all clients'],
  [PERMISSIONS.slice(0, 4), 'See linked clients, See all clients, Create clients and 1 more'],
])('%j reads "%s"', (held, text) => expect(permissionSummary(held)).toBe(text));
