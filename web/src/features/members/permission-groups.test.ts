import { PERMISSIONS } from '@clientele/domain/permissions';
import { expect, test } from 'vitest';
import { PERMISSION_GROUPS, togglePermission } from './permission-groups.ts';

test('every permission stands in exactly one group', () => {
  const grouped = PERMISSION_GROUPS.flatMap(({ permissions }) => permissions);
  expect(grouped.toSorted()).toEqual(PERMISSIONS.toSorted());
});

test('what concerns clients brings the permission to see them', () => {
  expect(togglePermission([], 'clients.update')).toEqual(['clients.update', 'clients.view']);
  expect(togglePermission(['clients.view'], 'clients.update')).toEqual(['clients.view', 'clients.update']);
  expect(togglePermission([], 'invoices.manage')).toEqual(['invoices.manage']);
});

test('not seeing clients takes everything that concerns them', () => {
  expect(togglePermission(['clients.view', 'clients.delete', 'invoices.manage'], 'clients.view')).toEqual([
    'invoices.manage',
  ]);
  expect(togglePermission(['clients.view', 'clients.delete'], 'clients.delete')).toEqual(['clients.view']);
});
