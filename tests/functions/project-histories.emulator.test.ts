import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { call } from './call.ts';
import { addClient, clientFields, expectLinked, newProject, projectsOf } from './project-world.ts';
import { addPerson, createWorkspace, type Person } from './world.ts';

const HISTORIES = 50;
const AT_ONCE = 10;
const CLIENTS = 3;
const PEOPLE = 5;

type Step = {
  kind: 'create' | 'team' | 'remove' | 'restore' | 'owner';
  client: number;
  which: number;
  people: number[];
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('create', 'create', 'team', 'team', 'remove', 'remove', 'restore', 'restore', 'owner'),
  client: fc.nat(CLIENTS - 1),
  which: fc.nat(9),
  people: fc.uniqueArray(fc.nat(PEOPLE - 1)),
});

type Desk = { workspaceId: string; boss: Person; people: Person[]; clientIds: string[] };

async function createDesk(workspaceId: string): Promise<Desk> {
  const [boss, ...people] = await Promise.all(
    Array.from({ length: PEOPLE + 1 }, (_, index) =>
      addPerson(workspaceId, { role: index === 0 ? 'owner' : 'member' }),
    ),
  );
  if (boss === undefined) throw new Error('There is nobody.');
  const owners = [people[0]?.uid ?? '', people[1]?.uid ?? '', boss.uid];
  const clientIds = await Promise.all(
    owners.map((uid) =>
      addClient(workspaceId, {
        ownerUid: uid,
        createdBy: boss.uid,
        memberUids: [...new Set([boss.uid, uid])].toSorted(),
      }),
    ),
  );
  return { workspaceId, boss, people, clientIds };
}

/** Does one step through its callable, where there is something to do it to. Returns whether it was done. */
async function play(desk: Desk, { kind, client, which, people }: Step): Promise<boolean> {
  const place = { workspaceId: desk.workspaceId, clientId: desk.clientIds[client] ?? '' };
  const uids = people.map((index) => desk.people[index]?.uid ?? '');
  if (kind === 'create') return done(await call('createProject', newProject(place, uids), desk.boss.token));
  if (kind === 'owner') {
    const { version } = await clientFields(place);
    const ownerUid = desk.people[which % PEOPLE]?.uid;
    return done(await call('setClientOwner', { ...place, version, ownerUid }, desk.boss.token));
  }
  // Wherever there is one: few clients happen to have a removed project when a step wants to restore it.
  const all = await Promise.all(
    desk.clientIds.map((clientId) => projectsOf({ workspaceId: desk.workspaceId, clientId })),
  );
  const projects = all.flat().filter(({ deleted }) => deleted === (kind === 'restore'));
  const project = projects[which % Math.max(1, projects.length)];
  if (project === undefined) return false;
  const seen = { workspaceId: desk.workspaceId, projectId: project.id, version: project.version };
  if (kind === 'team') return done(await call('setProjectMembers', { ...seen, memberUids: uids }, desk.boss.token));
  return done(await call(kind === 'remove' ? 'removeProject' : 'restoreProject', seen, desk.boss.token));
}

function done({ httpStatus, status }: Awaited<ReturnType<typeof call>>): boolean {
  if (httpStatus !== 200) throw new Error(`refused: ${status}`);
  return true;
}

test(
  'after each step of any history every client and project names exactly those who are linked',
  { timeout: 300_000 },
  async () => {
    const seed = Date.now();
    const histories = fc.sample(fc.array(step, { minLength: 8, maxLength: 8, size: 'max' }), {
      numRuns: HISTORIES,
      seed,
    });
    const kinds = new Map<string, number>();
    async function run(history: readonly Step[]): Promise<void> {
      const desk = await createDesk(await createWorkspace());
      for (const [index, each] of history.entries()) {
        if (await play(desk, each)) kinds.set(each.kind, (kinds.get(each.kind) ?? 0) + 1);
        for (const clientId of desk.clientIds)
          await expectLinked({ workspaceId: desk.workspaceId, clientId }).catch((error: unknown) => {
            throw new Error(`seed ${seed}, step ${index} ${each.kind}: ${String(error)}`);
          });
      }
    }
    for (let start = 0; start < HISTORIES; start += AT_ONCE)
      await Promise.all(histories.slice(start, start + AT_ONCE).map(run));
    expect([...kinds.keys()].toSorted()).toEqual(['create', 'owner', 'remove', 'restore', 'team']);
    expect(Math.min(...kinds.values())).toBeGreaterThan(3);
  },
);

test('steps that are taken at the same moment leave the same agreement', { timeout: 120_000 }, async () => {
  const desk = await createDesk(await createWorkspace());
  const steps = fc.sample(step, { numRuns: 20, seed: Date.now() });
  const outcomes = await Promise.allSettled(steps.map((each) => play(desk, each)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(5);
  for (const clientId of desk.clientIds) await expectLinked({ workspaceId: desk.workspaceId, clientId });
  const { size } = await firestore().collection(paths.projects(desk.workspaceId)).get();
  expect(size).toBeGreaterThan(0);
});
