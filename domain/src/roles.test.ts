import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERMISSIONS } from './permissions.ts';
import { grantExcess, permissionsOfRole, ROLE_PERMISSIONS, ROLES } from './roles.ts';

test('roles are presets over known permissions, each listed once', () => {
  for (const permissions of Object.values(ROLE_PERMISSIONS)) {
    expect(new Set(permissions).size).toBe(permissions.length);
    expect(PERMISSIONS).toEqual(expect.arrayContaining([...permissions]));
  }
  expect(Object.keys(ROLE_PERMISSIONS).toSorted()).toEqual(ROLES.filter((role) => role !== 'custom').toSorted());
});

test('the presets are the ones of the demo sign-ins', () => {
  expect(ROLE_PERMISSIONS.owner).toEqual(PERMISSIONS);
  expect(ROLE_PERMISSIONS.viewer).toEqual(['clients.view', 'clients.view_all']);
  expect(ROLE_PERMISSIONS.manager).not.toContain('workspace.manage');
  expect(ROLE_PERMISSIONS.member).toContain('clients.view');
  expect(ROLE_PERMISSIONS.member).not.toContain('clients.view_all');
});

test('the given permissions count for custom alone', () => {
  expect(permissionsOfRole('custom', ['clients.view'])).toEqual(['clients.view']);
  expect(permissionsOfRole('viewer', ['workspace.manage'])).toEqual(['clients.view', 'clients.view_all']);
});

test('nobody grants what they do not hold: the excess is exactly what is missing', () => {
  const some = fc.subarray([...PERMISSIONS]);
  fc.assert(
    fc.property(some, some, (own, granted) => {
      const excess = grantExcess(new Set(own), granted);
      expect(excess).toEqual(
        PERMISSIONS.filter((permission) => granted.includes(permission) && !own.includes(permission)),
      );
    }),
  );
});
