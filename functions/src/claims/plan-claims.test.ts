import { claimsFit, type Membership } from '@clientele/domain/claims';
import { PERMISSIONS } from '@clientele/domain/permissions';
import { describe, expect, test } from 'vitest';
import { fitsWith, planClaims, tokenClaims } from './plan-claims.ts';

const demo: Membership = { workspaceId: 'demo', permissions: ['clients.view', 'clients.view_all'] };
const rival: Membership = { workspaceId: 'rival', permissions: PERMISSIONS };

/** So many memberships that they do not fit into a token. */
const MANY = Array.from({ length: 40 }, (_, index) => ({
  workspaceId: `workspace-number-${index}`,
  permissions: PERMISSIONS,
}));

describe('a plan', () => {
  test('begins at version 1, also for somebody without memberships', () => {
    expect(planClaims(null, [demo])).toEqual({ kind: 'replace', state: { version: 1, claims: { w: { demo: 'va' } } } });
    expect(planClaims(null, [])).toEqual({ kind: 'replace', state: { version: 1, claims: { w: {} } } });
  });

  test('keeps the version as long as the claims are equal, in whatever order the memberships come', () => {
    const first = planClaims({ version: 6, claims: {} }, [demo, rival]);
    if (first.kind !== 'replace') throw new Error(`Expected new claims, got ${first.kind}.`);
    expect(first.state.version).toBe(7);
    expect(planClaims(first.state, [rival, demo])).toEqual({ kind: 'keep', state: first.state });
  });

  test('drops a workspace whose membership is gone', () => {
    const plan = planClaims({ version: 3, claims: { w: { demo: 'va', rival: 'v' } } }, [demo]);
    expect(plan).toEqual({ kind: 'replace', state: { version: 4, claims: { w: { demo: 'va' } } } });
  });

  test('says so when the claims do not fit', () => {
    expect(planClaims({ version: 3, claims: {} }, MANY)).toEqual({ kind: 'too_large', version: 4 });
  });

  test('that replaces always fits into a token, whatever its version', () => {
    const plans = MANY.map((_, count) => planClaims(null, MANY.slice(0, count)));
    const replacing = plans.filter((plan) => plan.kind === 'replace');
    expect(replacing.length).toBeGreaterThan(10);
    const tokens = replacing.map(({ state }) => tokenClaims({ ...state, version: 999_999_999 }));
    expect(tokens.filter((token) => !claimsFit(token))).toEqual([]);
  });
});

test('the token carries the version', () => {
  expect(tokenClaims({ version: 4, claims: { w: { demo: 'v' } } })).toEqual({ w: { demo: 'v' }, v: 4 });
});

test('a changed membership takes the place of the former one when it is measured', () => {
  const fitting = MANY.slice(
    0,
    MANY.findIndex((_, index) => !fitsWith(MANY.slice(0, index), MANY[index] ?? demo)),
  );
  const [first = demo, last = demo] = [fitting[0], fitting.at(-1)];
  expect(fitsWith(fitting, { ...last, permissions: ['clients.view'] })).toBe(true);
  expect(fitsWith(fitting, { ...first, workspaceId: 'one-more-than-fits-in-here' })).toBe(false);
});
