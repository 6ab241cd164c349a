import { expect, test } from 'vitest';
import { concernsClaims } from './on-member-written.ts';

const member = { status: 'active', permissions: ['clients.view'], displayName: 'Ann' };

test.each([
  ['a new member', undefined, member, true],
  ['other permissions', member, { ...member, permissions: [] }, true],
  ['a removal', member, { ...member, status: 'removed' }, true],
  ['a document that is gone', member, undefined, true],
  ['another name', member, { ...member, displayName: 'Anne' }, false],
  ['a write that changed nothing', member, { ...member }, false],
])('%s: claims are rebuilt or not', (_name, before, after, expected) => {
  expect(concernsClaims(before, after)).toBe(expected);
});
