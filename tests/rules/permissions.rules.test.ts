import { PERMISSIONS } from '@clientele/domain/permissions';
import { paths } from '@clientele/domain/paths';
import { beforeAll, describe, expect, test } from 'vitest';
import { member, peopleOf, sceneOf, type Documents } from './cases/scene.ts';
import { apart } from './emulator/apart.ts';
import { ask, projectWithRules, seed, type Project } from './emulator/firestore.ts';
import type { Method, Operation } from './matrix/operation.ts';
import { OPEN_OPERATIONS, SHUT_OPERATIONS } from './matrix/operations.ts';
import type { Standing } from './matrix/oracle.ts';
import { allStandings, generalStandings } from './matrix/standings.ts';
import { matchBlocks, RULES } from './source/rules-source.ts';

const workspace = 'matrix';
const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const general = generalStandings(workspace);
const standings = allStandings(workspace, seedOfRun);
let project: Project;
let sceneCount = 0;

function uidOf(who: Standing): string {
  return who.token?.uid ?? 'nobody';
}

function memberDocuments(): Documents {
  const members = standings.filter((who) => who.member !== 'none');
  return Object.fromEntries(
    members.map((who) => [
      paths.member(workspace, uidOf(who)),
      member(who.stored, who.member === 'removed' ? 'removed' : 'active'),
    ]),
  );
}

beforeAll(async () => {
  console.info(
    `Seed of the generated people: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('permissions', RULES);
  const rival = {
    [paths.member('rival', 'rival-owner')]: member(PERMISSIONS),
    [paths.member('rival', 'astray')]: member(PERMISSIONS),
  };
  const stats = { [paths.clientStats(workspace)]: { active: 1, pending: 0, inactive: 0 } };
  await seed(project, { ...peopleOf(workspace), ...memberDocuments(), ...rival, ...stats });
});

type Attempted = { who: Standing; linked: boolean; expected: boolean };

/** Every person tries the operation, with the client linked to them and not where that matters; the answers that differ from the oracle's. */
async function disagreements(operation: Operation, people: readonly Standing[]): Promise<string[]> {
  const attempts = people.flatMap((who): Attempted[] =>
    (operation.aboutClient === true ? [true, false] : [false]).map((linked) => ({
      who,
      linked,
      expected: operation.may(who, linked),
    })),
  );
  const placed = attempts.map((attempt) => {
    sceneCount += 1;
    const place = { scene: sceneOf(workspace, sceneCount), uid: uidOf(attempt.who), linked: attempt.linked };
    return { ...attempt, given: {}, ...operation.request(place) };
  });
  const wrong: string[] = [];
  for (const group of apart(placed)) {
    await seed(project, Object.assign({}, ...group.map((each) => each.given)));
    const answers = group.map(async ({ who, linked, expected, request }) => {
      const { allowed, reason } = await ask(project, who.token, request);
      const label = `${who.name}${operation.aboutClient === true ? (linked ? ', linked' : ', not linked') : ''}`;
      if (allowed !== expected)
        wrong.push(
          `${label}: ${allowed ? 'allowed' : `refused (${reason})`}, should be ${expected ? 'allowed' : 'refused'}`,
        );
      if (reason.includes('maximum of 1000 expressions') && expected) wrong.push(`${label}: ran out of expressions`);
    });
    await Promise.all(answers);
  }
  return wrong;
}

describe('what some may do', { timeout: 120_000 }, () => {
  test.each(OPEN_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_name, operation) => {
      const verdicts = standings.flatMap((who) => [operation.may(who, true), operation.may(who, false)]);
      expect(new Set(verdicts)).toEqual(new Set([true, false]));
      expect(await disagreements(operation, standings)).toEqual([]);
    },
  );
});

describe('what nobody may do', { timeout: 120_000 }, () => {
  test.each(SHUT_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_name, operation) => {
      expect(await disagreements(operation, general)).toEqual([]);
    },
  );
});

describe('nothing is left out', () => {
  const METHODS: readonly Method[] = ['get', 'list', 'create', 'update', 'delete'];
  const rows = new Set([...OPEN_OPERATIONS, ...SHUT_OPERATIONS].map((row) => `${row.method} ${shape(row.path)}`));

  /** Names of variables do not matter. */
  function shape(path: string): string {
    return path.replaceAll(/\{[^}]*\}/gu, '{}');
  }

  const inRules = matchBlocks(RULES).map((block) => block.path);
  const inDomain = Object.values(paths).map((build: (...segments: string[]) => string) => {
    const path = `/${build('{a}', '{b}', '{c}')}`;
    return path.split('/').length % 2 === 0 ? `${path}/{id}` : path;
  });

  test('the rules have the match blocks that are expected here', () => {
    expect(inRules.map(shape).toSorted()).toEqual(
      [
        '/users/{}',
        '/workspaces/{}',
        '/workspaces/{}/clients/{}',
        '/workspaces/{}/clients/{}/access/{}',
        '/workspaces/{}/clients/{}/activity/{}',
        '/workspaces/{}/clients/{}/compliance/{}',
        '/workspaces/{}/clients/{}/contacts/{}',
        '/workspaces/{}/clients/{}/files/{}',
        '/workspaces/{}/clients/{}/settings/{}',
        '/workspaces/{}/clients/{}/rates/{}',
        '/workspaces/{}/codes/{}',
        '/workspaces/{}/company/details',
        '/workspaces/{}/history/{}',
        '/workspaces/{}/invitedMembers/{}',
        '/workspaces/{}/invoices/{}',
        '/workspaces/{}/members/{}',
        '/workspaces/{}/portals/{}',
        '/workspaces/{}/portals/{}/files/{}',
        '/workspaces/{}/portals/{}/invoices/{}',
        '/workspaces/{}/portals/{}/pending/{}',
        '/workspaces/{}/portals/{}/people/{}',
        '/workspaces/{}/portals/{}/projects/{}',
        '/workspaces/{}/portals/{}/workItems/{}',
        '/workspaces/{}/projects/{}',
        '/workspaces/{}/standards/{}',
        '/workspaces/{}/positions/{}',
        '/workspaces/{}/settings/{}',
        '/workspaces/{}/stats/clients',
        '/workspaces/{}/workItems/{}',
      ].toSorted(),
    );
  });

  test.each([...new Set([...inRules, ...inDomain].map(shape))])('every way to use %s is tried', (path) => {
    expect(METHODS.filter((method) => !rows.has(`${method} ${path}`))).toEqual([]);
  });

  test('what the rules allow is tried as something that some may do', () => {
    const open = new Set(OPEN_OPERATIONS.map((row) => `${row.method} ${shape(row.path)}`));
    const allowed = matchBlocks(RULES).flatMap((block) =>
      [...block.methods].map((method) => `${method} ${shape(block.path)}`),
    );
    expect(allowed.filter((row) => !open.has(row))).toEqual([]);
    expect([...open].filter((row) => !allowed.includes(row))).toEqual([]);
  });
});
