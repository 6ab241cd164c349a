import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  can,
  effectivePermissions,
  isPermission,
  memberSeesClient,
  PERMISSION_TABLE,
  PERMISSIONS,
  permissionLetters,
  permissionsOfLetters,
  seesClient,
  type Permission,
} from './permissions.ts';

const permissions = fc.subarray([...PERMISSIONS]);
const standing = fc.record({ status: fc.constantFrom('active' as const, 'removed' as const), permissions });
const letters = fc.option(fc.oneof(permissions.map(permissionLetters), fc.string()), { nil: undefined });

describe('the table', () => {
  test('has the thirteen permissions of the product, each once', () => {
    expect(PERMISSIONS.toSorted()).toEqual([
      'clients.create',
      'clients.delete',
      'clients.invite',
      'clients.manage_rates',
      'clients.manage_settings',
      'clients.update',
      'clients.view',
      'clients.view_all',
      'invoices.manage',
      'projects.manage',
      'work_items.approve',
      'work_items.manage',
      'workspace.manage',
    ]);
  });

  test('gives every permission one letter of its own, with no meaning in a pattern', () => {
    const marks = PERMISSION_TABLE.map((row) => row.letter);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[a-z]$/);
  });

  test.each([null, undefined, 1, '', 'clients', 'CLIENTS.VIEW', 'clients.view ', 'toString', ['clients.view']])(
    'does not take %j for a permission',
    (value) => expect(isPermission(value)).toBe(false),
  );
});

describe('letters', () => {
  test('carry any set of permissions there and back, in table order whatever the order given', () => {
    fc.assert(
      fc.property(permissions, (held) => {
        expect(permissionLetters(held.toReversed())).toBe(permissionLetters(held));
        expect(permissionsOfLetters(permissionLetters(held))).toEqual(new Set(held));
      }),
    );
  });

  test.each(['', 'VACUD', '.*', '[^b]', '\u0000', 'в', '1'])('give nothing when unknown: %j', (text) =>
    expect(permissionsOfLetters(text).size).toBe(0),
  );
});

describe('effective permissions', () => {
  test('are exactly what claim and active member document both give', () => {
    fc.assert(
      fc.property(letters, fc.option(standing), (claimed, member) => {
        const held = effectivePermissions(claimed, member);
        for (const row of PERMISSION_TABLE) {
          const expected =
            claimed?.includes(row.letter) === true &&
            member?.status === 'active' &&
            member.permissions.includes(row.id);
          expect(can(held, row.id)).toBe(expected);
        }
      }),
    );
  });

  test('never hold more when claim or document hold less', () => {
    fc.assert(
      fc.property(permissions, permissions, permissions, (claimed, stored, taken) => {
        const all = effectivePermissions(permissionLetters(claimed), { status: 'active', permissions: stored });
        const rest = stored.filter((permission) => !taken.includes(permission));
        const less = effectivePermissions(permissionLetters(claimed), { status: 'active', permissions: rest });
        expect([...less].filter((permission) => !all.has(permission))).toEqual([]);
        for (const permission of taken) expect(less.has(permission)).toBe(false);
      }),
    );
  });

  test('ignore strings in the member document that are no permissions', () => {
    const hostile = ['v', '*', 'clients.*', '__proto__'] as unknown as Permission[];
    const held = effectivePermissions(permissionLetters(PERMISSIONS), { status: 'active', permissions: hostile });
    expect(held.size).toBe(0);
  });
});

describe('a client is seen', () => {
  test('with view and view_all, or with view and a link, and never otherwise', () => {
    fc.assert(
      fc.property(permissions, fc.boolean(), (list, linked) => {
        const held = new Set(list);
        const client = { memberUids: linked ? ['other', 'me'] : ['other'] };
        const expected = list.includes('clients.view') && (linked || list.includes('clients.view_all'));
        expect(seesClient(held, 'me', client)).toBe(expected);
      }),
    );
  });
});

describe('a member sees a client', () => {
  const client = { memberUids: ['ben'] };
  test.each<[string, 'active' | 'removed', readonly Permission[], boolean]>([
    ['ben', 'active', ['clients.view'], true],
    ['eve', 'active', ['clients.view'], false],
    ['eve', 'active', ['clients.view', 'clients.view_all'], true],
    ['ben', 'removed', ['clients.view'], false],
    ['ben', 'active', ['clients.update'], false],
  ])('%s, %s with %j: %s', (uid, status, held, may) => {
    expect(memberSeesClient({ uid, status, permissions: held }, client)).toBe(may);
  });
});
