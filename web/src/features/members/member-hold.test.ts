import { PERMISSIONS, type Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import { expect, test } from 'vitest';
import { memberHold } from './member-hold.ts';

function member(
  id: string,
  role: 'owner' | 'custom',
  permissions: readonly Permission[] = [],
  status: 'active' | 'removed' = 'active',
) {
  return { id, role, permissions: [...permissions], status };
}

const everything = new Set(PERMISSIONS);
const owner = member('a', 'owner', PERMISSIONS);

test('the last owner stays', () => {
  const gone = member('b', 'owner', PERMISSIONS, 'removed');
  expect(memberHold(everything, owner, [owner, gone])).toBe(m.members_last_owner());
  const second = member('c', 'owner', PERMISSIONS);
  expect(memberHold(everything, owner, [owner, second])).toBeUndefined();
});

test('nobody changes a member who holds more than they do', () => {
  const clerk = new Set<Permission>(['clients.view', 'workspace.manage']);
  expect(memberHold(clerk, member('b', 'custom', ['clients.delete']), [owner])).toBe(m.members_holds_more());
  expect(memberHold(clerk, member('b', 'custom', ['clients.view']), [owner])).toBeUndefined();
});
