import { SHA_256 } from '@clientele/domain/formats';
import { expect, test } from 'vitest';
import { hashOfToken, isToken, newInviteToken } from './invite-token.ts';

test('a token has 256 bits, fits into a link and never comes twice', () => {
  const tokens = Array.from({ length: 100 }, newInviteToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  }
});

test('only the token itself fits what is stored of it', () => {
  const token = newInviteToken();
  const stored = hashOfToken(token);
  expect(stored).toMatch(SHA_256);
  expect(isToken(token, stored)).toBe(true);
  for (const forged of ['', stored, `${token} `, token.slice(1), newInviteToken()])
    expect(isToken(forged, stored)).toBe(false);
});
