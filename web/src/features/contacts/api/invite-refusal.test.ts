import { expect, test } from 'vitest';
import { inviteRefusal } from './invite-refusal.ts';

test('a refusal says why, and when it is possible again', () => {
  expect(inviteRefusal({ details: { code: 'invite_refused', obstacle: 'no_email' } })).toEqual({ reason: 'no_email' });
  expect(inviteRefusal({ details: { code: 'rate_limited', retryAt: 7 } })).toEqual({
    reason: 'rate_limited',
    retryAt: 7,
  });
});

test.each([
  undefined,
  new Error('offline'),
  { details: null },
  { details: { code: 'invite_refused', obstacle: 'mood' } },
  { details: { code: 'version_conflict' } },
])('%j is another failure', (error) => {
  expect(inviteRefusal(error)).toBeNull();
});
