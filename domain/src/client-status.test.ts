import { expect, test } from 'vitest';
import { CLIENT_STATUSES, countByStatus, NO_CLIENTS } from './client-status.ts';

test('clients are counted by status, those in the Trash not at all', () => {
  const clients = [
    { status: 'active' as const, deleted: false },
    { status: 'active' as const, deleted: false },
    { status: 'active' as const, deleted: true },
    { status: 'inactive' as const, deleted: false },
  ];
  expect(countByStatus(clients)).toEqual({ active: 2, pending: 0, inactive: 1 });
});

test('counting nothing gives zero for every status and leaves the zero alone', () => {
  countByStatus([{ status: 'pending', deleted: false }]);
  expect(countByStatus([])).toEqual({ active: 0, pending: 0, inactive: 0 });
  expect(Object.keys(NO_CLIENTS)).toEqual([...CLIENT_STATUSES]);
});
