import { expect, test } from 'vitest';
import { readInviteLink } from './invite-link.ts';

test('a link names workspace, invitation and token', () => {
  const link = { workspaceId: 'demo', inviteId: 'i1', token: 'abc-_9' };
  expect(readInviteLink('#demo.i1.abc-_9')).toEqual(link);
});

test.each(['', '#', '#demo', '#demo.i1', '#demo.i1.', '#.i1.t', '#demo.i1.t.more'])('%j is not complete', (hash) => {
  expect(readInviteLink(hash)).toBeNull();
});
