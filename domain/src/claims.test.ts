import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaims, claimedLetters, claimsFit, CLAIMS_MAX_LENGTH, readClaims } from './claims.ts';
import { WORKSPACE_ID } from './formats.ts';
import { PERMISSIONS, permissionLetters } from './permissions.ts';

const workspaceId = fc.stringMatching(WORKSPACE_ID);
const membership = fc.record({ workspaceId, permissions: fc.subarray([...PERMISSIONS]) });
const memberships = fc.uniqueArray(membership, { selector: (each) => each.workspaceId, maxLength: 8 });

test('what is built is read back, for every workspace and no other', () => {
  fc.assert(
    fc.property(memberships, workspaceId, (all, stranger) => {
      const claims = readClaims(JSON.parse(JSON.stringify(buildClaims(all))));
      for (const each of all) {
        expect(claimedLetters(claims, each.workspaceId)).toBe(permissionLetters(each.permissions));
      }
      fc.pre(all.every((each) => each.workspaceId !== stranger));
      expect(claimedLetters(claims, stranger)).toBeUndefined();
    }),
  );
});

test('equal memberships give equal JSON, whatever their order', () => {
  fc.assert(
    fc.property(memberships, (all) => {
      expect(JSON.stringify(buildClaims(all.toReversed()))).toBe(JSON.stringify(buildClaims(all)));
    }),
  );
});

describe('the 1,000 characters of an ID token', () => {
  function ofLength(length: number) {
    const empty = JSON.stringify({ w: { demo: '' } }).length;
    return { w: { demo: 'v'.repeat(length - empty) } };
  }

  test('are enough for exactly 1,000', () => {
    expect(CLAIMS_MAX_LENGTH).toBe(1000);
    expect(claimsFit(ofLength(1000))).toBe(true);
    expect(claimsFit(ofLength(1001))).toBe(false);
  });

  test('hold a person with every permission in 20 workspaces with long ids', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      workspaceId: `workspace-with-long-name-${index + 10}`,
      permissions: PERMISSIONS,
    }));
    expect(claimsFit(buildClaims(many))).toBe(true);
    const toomany = Array.from({ length: 30 }, (_, index) => ({
      workspaceId: `workspace-with-long-name-${index + 10}`,
      permissions: PERMISSIONS,
    }));
    expect(claimsFit(buildClaims(toomany))).toBe(false);
  });
});

describe('hostile tokens', () => {
  test.each([
    undefined,
    null,
    'va',
    17,
    [],
    { w: 'va' },
    { w: ['va'] },
    { w: { demo: 17 } },
    { w: { demo: ['v', 'a'] } },
    { w: { demo: { v: true } } },
    { w: null },
    { demo: 'va' },
    { W: { demo: 'va' } },
    { w: { demo: 'va', rival: null } },
  ])('%j claims nothing', (token) => {
    expect(claimedLetters(readClaims(token), 'demo')).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a workspace called %s is not found in the prototype',
    (id) => {
      expect(claimedLetters(readClaims({ w: { demo: 'va' } }), id)).toBeUndefined();
      expect(claimedLetters({}, id)).toBeUndefined();
    },
  );

  test('a broken portal claim does not take the workspace claims along', () => {
    expect(claimedLetters(readClaims({ w: { demo: 'v' }, p: 3 }), 'demo')).toBe('v');
  });

  test('anything at all can be read without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (token) => {
        expect(['string', 'undefined']).toContain(typeof claimedLetters(readClaims(token), 'demo'));
      }),
    );
  });
});
