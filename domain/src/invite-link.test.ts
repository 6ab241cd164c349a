import { expect, test } from 'vitest';
import { invitePath, readInviteLink } from './invite-link.ts';

const LINK = { workspaceId: 'demo', inviteId: 'Ab3', token: 'x_Y-9' };

test.each([
  ['contact', '/portal/accept'],
  ['member', '/join'],
] as const)('the invitation of a %s stands behind the "#", which browsers do not send', (kind, page) => {
  const [sent, kept] = invitePath(kind, LINK).split('#');
  expect(sent).toBe(page);
  expect(kept).toBe('demo.Ab3.x_Y-9');
});

test('a link names workspace, invitation and token', () => {
  expect(readInviteLink('#demo.Ab3.x_Y-9')).toEqual(LINK);
});

test.each(['', '#', '#demo', '#demo.i1', '#demo.i1.', '#.i1.t', '#demo.i1.t.more'])('%j is not complete', (hash) => {
  expect(readInviteLink(hash)).toBeNull();
});
