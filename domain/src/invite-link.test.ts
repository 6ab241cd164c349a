import { expect, test } from 'vitest';
import { inviteLink, readInviteLink } from './invite-link.ts';

const invite = { workspaceId: 'demo', inviteId: 'Ab3', token: 'x_Y-9' };

test('what is written is read back', () => {
  const link = inviteLink('https://app.test', invite);
  expect(link).toBe('https://app.test/portal/accept#demo.Ab3.x_Y-9');
  expect(readInviteLink(link.slice(link.indexOf('#')))).toEqual(invite);
  expect(readInviteLink('demo.Ab3.x_Y-9')).toEqual(invite);
});

test('nothing of it is in what a browser sends', () => {
  const [sent] = inviteLink('https://app.test', invite).split('#');
  expect(sent).toBe('https://app.test/portal/accept');
});

test.each(['', '#', '#demo', '#demo.Ab3', '#demo..x', '#.a.b', '#demo.Ab3.', '#demo.Ab3.x.y'])('%j is none', (hash) => {
  expect(readInviteLink(hash)).toBeNull();
});
