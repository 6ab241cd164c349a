import { expect, test } from 'vitest';
import { invitePath } from './invite-link.ts';

test('an invitation stands behind the "#", which browsers do not send', () => {
  const [sent, kept] = invitePath({ workspaceId: 'demo', inviteId: 'Ab3', token: 'x_Y-9' }).split('#');
  expect(sent).toBe('/portal/accept');
  expect(kept).toBe('demo.Ab3.x_Y-9');
});
