import { describe, expect, test } from 'vitest';
import {
  inviteMemberInputSchema,
  changeMemberInputSchema,
  removeMemberInputSchema,
  revokeMemberInviteInputSchema,
  setClientOwnerInputSchema,
} from './member.ts';
import { PERMISSIONS } from './permissions.ts';

const valid = {
  workspaceId: 'demo',
  email: 'ana@acme.com',
  displayName: 'Ana',
  role: 'custom',
  permissions: ['clients.view'],
};

test('an invitation is accepted, the e-mail in small letters', () => {
  expect(inviteMemberInputSchema.parse({ ...valid, email: ' Ana@Acme.COM ' })).toEqual(valid);
  expect(inviteMemberInputSchema.safeParse({ ...valid, permissions: PERMISSIONS }).success).toBe(true);
});

describe('an invitation is refused', () => {
  test.each([
    { email: '' },
    { email: 'ana' },
    { email: 'ana@acme' },
    { email: 'a,b@acme.com' },
    { email: `${'a'.repeat(250)}@b.co` },
    { displayName: '' },
    { displayName: 'A\u0007' },
    { displayName: 'x'.repeat(81) },
    { role: 'god' },
    { role: 'custom', permissions: [] },
    { permissions: ['clients.everything'] },
    { permissions: [...PERMISSIONS, 'clients.view'] },
    { permissions: 'clients.view' },
    { workspaceId: 'Demo' },
    { workspaceId: 'a/b' },
    { workspaceId: '' },
    { extra: true },
  ])('%j', (change) => expect(inviteMemberInputSchema.safeParse({ ...valid, ...change }).success).toBe(false));
});

describe('ids that are no document names are refused', () => {
  test.each(['', '.', '..', '__x__', 'a/b', 'x'.repeat(129), 'a\u0000'])('%j', (id) => {
    const change = { workspaceId: 'demo', uid: id, permissionsVersion: 1, role: 'viewer', permissions: [] };
    expect(changeMemberInputSchema.safeParse(change).success).toBe(false);
    expect(changeMemberInputSchema.safeParse({ ...change, uid: 'u1' }).success).toBe(true);
    expect(removeMemberInputSchema.safeParse({ workspaceId: 'demo', uid: id }).success).toBe(false);
    expect(revokeMemberInviteInputSchema.safeParse({ workspaceId: 'demo', invitedId: id }).success).toBe(false);
    const owner = { workspaceId: 'demo', clientId: 'c1', ownerUid: 'u1', version: 1 };
    expect(setClientOwnerInputSchema.safeParse(owner).success).toBe(true);
    expect(setClientOwnerInputSchema.safeParse({ ...owner, clientId: id }).success).toBe(false);
    expect(setClientOwnerInputSchema.safeParse({ ...owner, ownerUid: id }).success).toBe(false);
  });
});

test.each([0, -1, 1.5, '1', null])('version %j is none', (version) => {
  const owner = { workspaceId: 'demo', clientId: 'c1', ownerUid: 'u1', version };
  expect(setClientOwnerInputSchema.safeParse(owner).success).toBe(false);
});
