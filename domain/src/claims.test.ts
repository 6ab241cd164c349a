import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaims, claimedLetters, claimedPortals, claimsFit, CLAIMS_MAX_LENGTH, readClaims } from './claims.ts';
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

describe('the portals of a person', () => {
  const clientId = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
  const portals = fc.uniqueArray(fc.record({ workspaceId, clientId }), {
    selector: (each) => `${each.workspaceId}/${each.clientId}`,
    maxLength: 8,
  });

  test('are read back, those of each workspace and no other', () => {
    fc.assert(
      fc.property(portals, workspaceId, (all, asked) => {
        const claims = readClaims(JSON.parse(JSON.stringify(buildClaims([], all))));
        const wanted = all.filter((each) => each.workspaceId === asked).map((each) => each.clientId);
        expect(claimedPortals(claims, asked).toSorted()).toEqual(wanted.toSorted());
        for (const each of all) expect(claimedPortals(claims, each.workspaceId)).toContain(each.clientId);
      }),
    );
  });

  test('give equal JSON in whatever order they come, and leave the memberships as they are', () => {
    fc.assert(
      fc.property(memberships, portals, (all, open) => {
        const claims = buildClaims(all, open);
        expect(JSON.stringify(buildClaims(all, open.toReversed()))).toBe(JSON.stringify(claims));
        expect(claims.w).toEqual(buildClaims(all).w);
      }),
    );
  });

  test('of somebody without any are not mentioned', () => {
    expect(buildClaims([])).toEqual({ w: {} });
    expect(claimedPortals(readClaims({ w: {} }), 'demo')).toEqual([]);
    expect(claimedPortals(readClaims({ p: { demo: '' } }), 'demo')).toEqual([]);
    expect(claimedPortals(readClaims({ p: { demo: 'a' } }), 'constructor')).toEqual([]);
  });

  test('never come out of an id with a blank, which would read as two', () => {
    expect(buildClaims([], [{ workspaceId: 'demo', clientId: 'a b' }])).toEqual({ w: {} });
  });

  test('take their room among the 1,000 characters', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      workspaceId: 'demo',
      clientId: `client${index + 10000}`,
    }));
    expect(claimsFit(buildClaims([], many))).toBe(true);
    expect(claimsFit(buildClaims([], [...many, ...many.map((each) => ({ ...each, workspaceId: 'rival' }))]))).toBe(
      false,
    );
  });
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
