import { expect, test } from 'vitest';
import { accessStanding } from './access-standing.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

test.each([
  [undefined, 'not_invited'],
  [{ state: 'invited', expiresAt: new Date(NOW + 1) }, 'invited'],
  [{ state: 'invited', expiresAt: new Date(NOW) }, 'expired'],
  [{ state: 'onboarded', expiresAt: null }, 'onboarded'],
  [{ state: 'revoked', expiresAt: new Date(NOW - 1) }, 'revoked'],
] as const)('%j is %s', (access, standing) => {
  expect(accessStanding(access, NOW)).toBe(standing);
});
