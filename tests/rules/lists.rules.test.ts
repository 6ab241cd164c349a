import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { member, sceneOf, storedClient, tokenOf, trashedClient, type Documents } from './cases/scene.ts';
import { ask, projectWithRules, seed, type Project, type Query } from './emulator/firestore.ts';
import { contains, either, every, field, isText, LIVING } from './matrix/queries.ts';
import { RULES } from './source/rules-source.ts';

const workspace = 'lists';
const PEOPLE: Readonly<Record<string, readonly Permission[]>> = {
  viewer: ['clients.view', 'clients.view_all'],
  linked: ['clients.view'],
  blind: ['clients.update', 'clients.delete', 'clients.create'],
};
const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
let project: Project;

function clients(): Documents {
  const documents: Documents = {};
  for (let index = 0; index < 24; index += 1) {
    const scene = sceneOf(workspace, index);
    const memberUids = [['founder'], ['founder', 'linked'], ['viewer'], ['linked', 'viewer']][index % 4];
    const client = index % 5 === 0 ? trashedClient(scene) : storedClient(scene);
    const status = ['active', 'pending', 'inactive'][index % 3];
    documents[paths.client(workspace, scene.client)] = {
      ...client,
      memberUids,
      status,
      displayName: `Client ${index}`,
    };
    documents[paths.activityEntry(workspace, scene.client, `${scene.client}_1`)] = {
      kind: 'client.created',
      at: new Date(index),
    };
  }
  return documents;
}

beforeAll(async () => {
  project = await projectWithRules('lists', RULES);
  const members = Object.entries(PEOPLE).map(([uid, permissions]) => [
    paths.member(workspace, uid),
    member(permissions),
  ]);
  await seed(project, { ...(Object.fromEntries(members) as Documents), ...clients() });
});

const TRASHED = field('deleted', 'EQUAL', { booleanValue: true });
const ACTIVE = isText('status', 'active');

function linkedTo(...uids: string[]): Query {
  const [uid] = uids;
  if (uids.length === 1 && uid !== undefined) return contains('memberUids', uid);
  return field('memberUids', 'ARRAY_CONTAINS_ANY', {
    arrayValue: { values: uids.map((stringValue) => ({ stringValue })) },
  });
}

function ordered(path: string, direction = 'ASCENDING'): Query {
  return { orderBy: [{ field: { fieldPath: path }, direction }] };
}

async function list(uid: string, query: Query): Promise<'refused' | readonly string[]> {
  const token = tokenOf(uid, workspace, PEOPLE[uid] ?? []);
  const { allowed, found } = await ask(project, token, { list: paths.clients(workspace), query });
  return allowed ? found : 'refused';
}

describe('queries over clients', () => {
  test.each<[string, Query, { viewer: boolean; linked: boolean }]>([
    ['without any filter', every(), { viewer: true, linked: false }],
    ['not in the Trash', every(LIVING), { viewer: true, linked: false }],
    ['in the Trash', every(TRASHED), { viewer: true, linked: false }],
    ['by status', every(LIVING, ACTIVE), { viewer: true, linked: false }],
    ['only a few', { ...every(LIVING), limit: 2 }, { viewer: true, linked: false }],
    ['linked to me', every(LIVING, linkedTo('linked')), { viewer: true, linked: true }],
    ['linked to me, in the Trash', every(TRASHED, linkedTo('linked')), { viewer: true, linked: true }],
    ['linked to me, without the Trash filter', every(linkedTo('linked')), { viewer: true, linked: true }],
    ['linked to me and active', every(LIVING, ACTIVE, linkedTo('linked')), { viewer: true, linked: true }],
    [
      'linked to me, by name, a few',
      { ...every(LIVING, linkedTo('linked')), ...ordered('displayName'), limit: 3 },
      { viewer: true, linked: true },
    ],
    [
      'linked to me, newest first',
      { ...every(LIVING, linkedTo('linked')), ...ordered('updatedAt', 'DESCENDING') },
      { viewer: true, linked: true },
    ],
    ['linked to someone else', every(LIVING, linkedTo('viewer')), { viewer: true, linked: false }],
    ['linked to me or someone else', every(LIVING, linkedTo('linked', 'viewer')), { viewer: true, linked: false }],
    ['linked to me, or active', either(linkedTo('linked'), ACTIVE), { viewer: true, linked: false }],
    [
      'owned by me',
      every(LIVING, field('ownerUid', 'EQUAL', { stringValue: 'linked' })),
      { viewer: true, linked: false },
    ],
    ['linked to no one', every(field('memberUids', 'EQUAL', { arrayValue: {} })), { viewer: true, linked: false }],
    [
      'one by its id',
      { where: field('__name__', 'EQUAL', { referenceValue: 'placeholder' }) },
      { viewer: true, linked: false },
    ],
  ])('%s', async (name, query, expected) => {
    const referenceValue = `${project.documents}/${paths.client(workspace, 'c2')}`;
    const asked = name === 'one by its id' ? { where: field('__name__', 'EQUAL', { referenceValue }) } : query;
    for (const uid of ['viewer', 'linked'] as const) {
      const answer = await list(uid, asked);
      expect([uid, answer !== 'refused']).toEqual([uid, expected[uid]]);
    }
    expect(await list('blind', asked)).toBe('refused');
  });

  test('what the app asks for finds exactly what a person may see', async () => {
    const live = Object.entries(clients()).filter(
      ([path, data]) => path.split('/').length === 4 && data?.['deleted'] === false,
    );
    const own = live.filter(([, data]) => String(data?.['memberUids']).split(',').includes('linked'));
    expect((await list('viewer', every(LIVING))).length).toBe(live.length);
    expect([...(await list('linked', every(LIVING, linkedTo('linked'))))].toSorted()).toEqual(
      own.map(([path]) => path).toSorted(),
    );
    expect(own.length).toBeGreaterThan(3);
  });
});

describe('no list leaks', { timeout: 120_000 }, () => {
  const filter = fc.constantFrom(
    LIVING,
    TRASHED,
    ACTIVE,
    linkedTo('linked'),
    linkedTo('viewer'),
    linkedTo('linked', 'founder'),
    linkedTo('founder'),
    field('version', 'GREATER_THAN', { integerValue: '1' }),
  );
  const where = fc.oneof(
    fc.uniqueArray(filter, { maxLength: 3 }).map((filters) => every(...filters)),
    fc.uniqueArray(filter, { minLength: 2, maxLength: 3 }).map((filters) => either(...filters)),
  );
  const order = fc.constantFrom({}, ordered('displayName'), ordered('version', 'DESCENDING'));
  const limit = fc.constantFrom({}, { limit: 1 }, { limit: 5 });
  const query = fc.tuple(where, order, limit).map((parts): Query => Object.assign({}, ...parts));

  test('whatever an allowed query returns can be read one by one as well', async () => {
    const queries = fc.sample(query, { numRuns: 150, seed: seedOfRun });
    const counted = { allowed: 0, refused: 0, documents: 0 };
    for (const uid of ['viewer', 'linked']) {
      const token = tokenOf(uid, workspace, PEOPLE[uid] ?? []);
      for (const asked of queries) {
        const answer = await answerOrInvalid(uid, asked);
        if (answer === 'invalid') continue;
        counted[answer === 'refused' ? 'refused' : 'allowed'] += 1;
        const found = answer === 'refused' ? [] : answer;
        counted.documents += found.length;
        const reads = await Promise.all(found.map(async (path) => await ask(project, token, { get: path })));
        expect([asked, reads.filter((read) => !read.allowed)]).toEqual([asked, []]);
      }
    }
    expect(counted.allowed).toBeGreaterThan(50);
    expect(counted.refused).toBeGreaterThan(30);
    expect(counted.documents).toBeGreaterThan(100);
  });

  /** Some combinations are no queries for Firestore at all, whoever asks. */
  async function answerOrInvalid(uid: string, asked: Query): Promise<'refused' | 'invalid' | readonly string[]> {
    try {
      return await list(uid, asked);
    } catch (error) {
      if (String(error).includes('INVALID_ARGUMENT')) return 'invalid';
      throw error;
    }
  }
});
