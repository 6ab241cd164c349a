import { describe, expect, test } from 'vitest';
import { inviteObstacle } from './invite-obstacle.ts';

const client = { status: 'active' as const };
const contact = { isActive: true, emails: ['jane@acme.test'] };

describe('an invitation', () => {
  test.each(['invited', 'revoked'] as const)('may be sent anew to somebody who is %s', (state) => {
    expect(inviteObstacle({ client, contact, access: { state } })).toBeNull();
  });

  test('may be sent by a client that is not active yet', () => {
    expect(inviteObstacle({ client: { status: 'pending' }, contact, access: null })).toBeNull();
  });

  test('is refused for one reason at a time, the widest first', () => {
    const worst = {
      client: { status: 'inactive' as const },
      contact: { isActive: false, emails: [] },
      access: { state: 'onboarded' as const },
    };
    expect(inviteObstacle(worst)).toBe('client_inactive');
    expect(inviteObstacle({ ...worst, client })).toBe('contact_inactive');
    expect(inviteObstacle({ ...worst, client, contact: { isActive: true, emails: [] } })).toBe('no_email');
    expect(inviteObstacle({ ...worst, client, contact })).toBe('onboarded');
  });
});
