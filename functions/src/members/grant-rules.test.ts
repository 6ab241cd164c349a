import { PERMISSIONS, type Permission } from '@clientele/domain/permissions';
import { ROLE_PERMISSIONS, ROLES } from '@clientele/domain/roles';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../callable/refusal.ts';
import { grantedPermissions, requireOwnerLeft, requireWithinOwn } from './grant-rules.ts';

const anyPermissions = fc.subarray([...PERMISSIONS]);

function refusal(run: () => void): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

describe('what is granted', () => {
  test('a preset counts, whatever permissions come with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), anyPermissions, (role, permissions) => {
        const expected: readonly Permission[] = role === 'custom' ? permissions : ROLE_PERMISSIONS[role];
        expect(new Set(grantedPermissions({ role, permissions }))).toEqual(new Set(expected));
      }),
    );
  });

  test('each permission once, in the order of the table', () => {
    const permissions: Permission[] = ['workspace.manage', 'clients.view', 'workspace.manage'];
    expect(grantedPermissions({ role: 'custom', permissions })).toEqual(['clients.view', 'workspace.manage']);
  });
});

test('nobody gives or takes what they do not hold', () => {
  fc.assert(
    fc.property(anyPermissions, anyPermissions, (held, permissions) => {
      const excess = permissions.filter((permission) => !held.includes(permission));
      const error = refusal(() => requireWithinOwn(new Set(held), permissions));
      const said = error instanceof Refusal ? { code: error.code, ...error.details } : error;
      expect(said).toEqual(excess.length === 0 ? null : { code: 'grant_exceeds_own', permissions: excess });
    }),
  );
});

describe('the last owner', () => {
  const ann = { uid: 'ann', status: 'active', role: 'owner' } as const;
  const ben = { uid: 'ben', status: 'active', role: 'owner' } as const;

  test.each([
    ['is removed', { ...ann, status: 'removed' as const }],
    ['becomes something else', { ...ann, role: 'admin' as const }],
  ])('stays when it %s', (_name, afterwards) => {
    expect(refusal(() => requireOwnerLeft([ann], ann, afterwards))).toMatchObject({ code: 'last_owner' });
    expect(refusal(() => requireOwnerLeft([ann, { ...ben, status: 'removed' }], ann, afterwards))).toMatchObject({
      code: 'last_owner',
    });
    expect(refusal(() => requireOwnerLeft([ann, ben], ann, afterwards))).toBeNull();
  });

  test('may change in any other way, and so may everybody else', () => {
    expect(refusal(() => requireOwnerLeft([ann], ann, ann))).toBeNull();
    const viewer = { uid: 'cat', status: 'active', role: 'viewer' } as const;
    expect(refusal(() => requireOwnerLeft([ann], viewer, { ...viewer, status: 'removed' }))).toBeNull();
  });
});
