import { PERMISSIONS, permissionLetters, type Permission } from '@clientele/domain/permissions';
import * as fc from 'fast-check';
import type { Standing } from './oracle.ts';

const VIEW: readonly Permission[] = ['clients.view'];
const VIEW_ALL: readonly Permission[] = ['clients.view', 'clients.view_all'];

function standing(
  name: string,
  workspace: string,
  claimed: readonly Permission[],
  stored: readonly Permission[],
  member: Standing['member'] = 'active',
): Standing {
  const uid = name.replaceAll(/[^a-z_.]+/gu, '-');
  return { name, token: { uid, claims: { w: { [workspace]: permissionLetters(claimed) } } }, member, claimed, stored };
}

function without(permission: Permission): Permission[] {
  return PERMISSIONS.filter((each) => each !== permission);
}

/** One permission looked at from every side. */
function around(permission: Permission, workspace: string): Standing[] {
  const withView = [...new Set([...VIEW, permission])];
  const withViewAll = [...new Set([...VIEW_ALL, permission])];
  return [
    standing(`${permission} alone`, workspace, [permission], [permission]),
    standing(`${permission} and view`, workspace, withView, withView),
    standing(`${permission} and view all`, workspace, withViewAll, withViewAll),
    standing(`everything but ${permission}`, workspace, without(permission), without(permission)),
    standing(`everything, ${permission} only in the document`, workspace, without(permission), PERMISSIONS),
    standing(`everything, ${permission} only in the claim`, workspace, PERMISSIONS, without(permission)),
  ];
}

function hostile(name: string, uid: string, claims: Record<string, unknown>): Standing {
  return { name, token: { uid, claims }, member: 'active', claimed: [], stored: PERMISSIONS };
}

/** People who stand apart from any single permission: with everything, with nothing, and strangers of many kinds. */
export function generalStandings(workspace: string): Standing[] {
  const letters = permissionLetters(PERMISSIONS);
  const stranger = { claimed: [], stored: [], member: 'none' } as const;
  return [
    standing('everything', workspace, PERMISSIONS, PERMISSIONS),
    standing('nothing', workspace, [], []),
    standing('everything in the claim, nothing in the document', workspace, PERMISSIONS, []),
    standing('everything in the document, nothing in the claim', workspace, [], PERMISSIONS),
    standing('removed', workspace, PERMISSIONS, PERMISSIONS, 'removed'),
    standing('claim without a document', workspace, PERMISSIONS, [], 'none'),
    {
      name: 'owner of another workspace',
      token: { uid: 'rival-owner', claims: { w: { rival: letters } } },
      ...stranger,
    },
    {
      name: 'claims another workspace, document here',
      token: { uid: 'astray', claims: { w: { rival: letters } } },
      ...stranger,
      stored: PERMISSIONS,
      member: 'active',
    },
    { name: 'portal person', token: { uid: 'portal', claims: { p: { [workspace]: 'c1' } } }, ...stranger },
    { name: 'no claims at all', token: { uid: 'plain', claims: {} }, ...stranger },
    { name: 'signed out', token: null, ...stranger },
    hostile('claims in capitals', 'capitals', { w: { [workspace]: letters.toUpperCase() } }),
    hostile('claims as a list', 'list', { w: { [workspace]: [...letters] } }),
    hostile('claims as a map', 'map', { w: { [workspace]: { v: true, a: true, c: true, u: true, d: true } } }),
    hostile('claims for a wildcard', 'wildcard', { w: { '*': letters, '': letters } }),
    hostile('claims beside w', 'beside', { [workspace]: letters, permissions: PERMISSIONS }),
    hostile('w as text', 'text', { w: letters }),
    hostile('w as null', 'null', { w: null }),
  ];
}

/** Pairs of claim and document that nobody thought of. */
function generated(workspace: string, count: number, seed: number): Standing[] {
  const some = fc.subarray([...PERMISSIONS], { minLength: 1 });
  const likely = fc.subarray([...PERMISSIONS]).map((extra) => [...new Set([...VIEW, ...extra])]);
  const pairs = fc.sample(fc.tuple(fc.oneof(some, likely), fc.oneof(some, likely)), { numRuns: count, seed });
  return pairs.map(([claimed, stored], index) =>
    standing(`generated ${'i'.repeat(index + 1)}`, workspace, claimed, stored),
  );
}

export function allStandings(workspace: string, seed: number): Standing[] {
  const each = PERMISSIONS.flatMap((permission) => around(permission, workspace));
  return [...generalStandings(workspace), ...each, ...generated(workspace, 12, seed)];
}
