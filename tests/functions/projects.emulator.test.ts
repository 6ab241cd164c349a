import { paths } from '@clientele/domain/paths';
import { BLANK_PROJECT, projectSubject } from '@clientele/domain/project';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { recordSubjectWrite } from '../../functions/src/subjects/record-subject-write.ts';
import { eventually } from '../support/eventually.ts';
import { call, type Answer } from './call.ts';
import {
  addClient,
  clientFields,
  expectLinked,
  newProject,
  projectFields,
  projectSetting,
  projectsOf,
} from './project-world.ts';
import { aProject, addPerson, aStandard, anAssignment, freshId, read, readTimeline } from './world.ts';

function problemsOf({ details }: Answer): unknown {
  return details['problems'];
}

describe('createProject', () => {
  test('writes the project, links its people to the client without a new version of it, and the timeline tells', async () => {
    const { boss, ...place } = await projectSetting();
    const { uid } = await addPerson(place.workspaceId, { role: 'member' });
    const input = newProject(place, [uid]);
    expect((await call('createProject', input, boss.token)).result).toEqual({ version: 1 });
    expect(await read(paths.project(place.workspaceId, input.projectId))).toEqual({
      ...input.project,
      clientId: place.clientId,
      memberUids: [uid],
      viewerUids: ['ann', uid].toSorted(),
      deleted: false,
      version: 1,
      createdBy: boss.uid,
      createdAt: expect.any(Date),
      updatedBy: boss.uid,
      updatedAt: expect.any(Date),
      change: {},
    });
    expect(await expectLinked(place)).toContain(uid);
    expect(await clientFields(place)).toMatchObject({ version: 1, updatedBy: 'ann' });
    await eventually(async () =>
      expect(await readTimeline(place.workspaceId, place.clientId)).toMatchObject([
        { kind: 'client.created' },
        { kind: 'project.added', actorUid: boss.uid, subjectId: input.projectId, subject: 'Tank inspection' },
      ]),
    );
  });

  test('sent again, it is answered again and makes no second project; another one under its id is refused', async () => {
    const { boss, ...place } = await projectSetting();
    const input = newProject(place);
    const answers = await Promise.all([1, 2, 3].map(() => call('createProject', input, boss.token)));
    expect(answers.map(({ result }) => result)).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }]);
    expect(await projectsOf(place)).toHaveLength(1);
    const other = { ...input, project: { ...input.project, name: 'Another' } };
    expect((await call('createProject', other, boss.token)).code).toBe('version_conflict');
    expect((await projectFields(place.workspaceId, input.projectId)).name).toBe('Tank inspection');
  });

  test('is refused while a standard that blocks new projects is not met, with its id, and again once that is waived', async () => {
    const { boss, ...place } = await projectSetting({
      complianceSummary: { standardIds: ['osha'], outlook: [], blockedFrom: null, blockedUntil: null },
    });
    await firestore()
      .doc(paths.standard(place.workspaceId, 'osha'))
      .set(aStandard({ code: 'OSHA', consequence: 'block_new_projects' }));
    const assignment = firestore().doc(paths.assignment(place.workspaceId, place.clientId, 'osha'));
    await assignment.set(anAssignment());
    const answer = await call('createProject', newProject(place), boss.token);
    expect([answer.code, answer.details['standardIds']]).toEqual(['projects_blocked', ['osha']]);
    expect(await projectsOf(place)).toEqual([]);
    await assignment.update({ waiver: { reason: 'Booked', until: '2199-12-31', by: 'ann', at: new Date() } });
    expect((await call('createProject', newProject(place), boss.token)).httpStatus).toBe(200);
  });

  test('takes active members of the workspace and addresses of the client only', async () => {
    const { boss, ...place } = await projectSetting();
    const removed = await addPerson(place.workspaceId, { role: 'member', status: 'removed' });
    for (const uid of [removed.uid, freshId('nobody')]) {
      const answer = await call('createProject', newProject(place, [boss.uid, uid]), boss.token);
      expect(problemsOf(answer)).toEqual([{ path: 'memberUids', code: 'not_a_member' }]);
    }
    const input = newProject(place);
    const elsewhere = { ...input, project: { ...input.project, addressId: 'a1' } };
    expect(problemsOf(await call('createProject', elsewhere, boss.token))).toEqual([
      { path: 'project.addressId', code: 'not_a_choice' },
    ]);
    expect(await projectsOf(place)).toEqual([]);
    expect(await expectLinked(place)).toEqual(['ann']);
  });
});

describe('saveProject', () => {
  test('edits on the seen version alone; saying nothing new writes nothing', async () => {
    const { boss, ...place } = await projectSetting();
    await firestore().doc(paths.project(place.workspaceId, 'tank')).set(aProject(place.clientId));
    const seen = { workspaceId: place.workspaceId, projectId: 'tank', version: 1 };
    const project = { ...BLANK_PROJECT, name: 'Tank inspection', status: 'done' };
    expect((await call('saveProject', { ...seen, project }, boss.token)).result).toEqual({ version: 2 });
    const { code, details } = await call('saveProject', { ...seen, project }, boss.token);
    expect([code, details['version']]).toEqual(['version_conflict', 2]);
    expect((await call('saveProject', { ...seen, version: 2, project }, boss.token)).result).toEqual({ version: 2 });
    await eventually(async () =>
      expect((await readTimeline(place.workspaceId, place.clientId)).at(-1)).toMatchObject({
        kind: 'project.status_changed',
        version: 2,
        changes: { status: { from: 'active', to: 'done' } },
      }),
    );
  });

  test('keeps an address that the client has lost, and takes no other that it lacks', async () => {
    const { boss, ...place } = await projectSetting();
    await firestore()
      .doc(paths.project(place.workspaceId, 'tank'))
      .set(aProject(place.clientId, { addressId: 'gone' }));
    const project = { ...BLANK_PROJECT, name: 'Renamed', addressId: 'gone' };
    const seen = { workspaceId: place.workspaceId, projectId: 'tank' };
    expect((await call('saveProject', { ...seen, version: 1, project }, boss.token)).httpStatus).toBe(200);
    const elsewhere = { ...project, addressId: 'other' };
    const answer = await call('saveProject', { ...seen, version: 2, project: elsewhere }, boss.token);
    expect(problemsOf(answer)).toEqual([{ path: 'project.addressId', code: 'not_a_choice' }]);
  });

  test.each([
    ['name', { name: 'X' }],
    ['code', { code: 'tank 7' }],
    ['status', { status: 'running' }],
    ['startsOn', { startsOn: '2026-02-30' }],
    ['endsOn', { startsOn: '2026-06-01', endsOn: '2026-05-31' }],
    ['unknown keys', { memberUids: [] }],
  ])('refuses a wrong %s and changes nothing', async (_name, change) => {
    const { boss, ...place } = await projectSetting();
    await firestore().doc(paths.project(place.workspaceId, 'tank')).set(aProject(place.clientId));
    const project = { ...BLANK_PROJECT, name: 'Tank', ...change };
    const input = { workspaceId: place.workspaceId, projectId: 'tank', version: 1, project };
    expect((await call('saveProject', input, boss.token)).code).toBe('invalid_input');
    expect(await projectFields(place.workspaceId, 'tank')).toMatchObject({ version: 1, name: 'Tank inspection' });
  });
});

describe('the people of a project', () => {
  async function withProject(members: readonly string[] = []) {
    const setting = await projectSetting();
    const { boss, ...place } = setting;
    const input = newProject(place, members);
    await call('createProject', input, boss.token);
    return { ...setting, place, seen: { workspaceId: place.workspaceId, projectId: input.projectId } };
  }

  test('are linked when they join and no longer when they leave, unless something else links them', async () => {
    const { boss, place, seen } = await withProject();
    const [cat, dan] = await Promise.all([addPerson(place.workspaceId), addPerson(place.workspaceId)]);
    await call('setProjectMembers', { ...seen, version: 1, memberUids: [cat.uid, dan.uid] }, boss.token);
    await call('createProject', newProject(place, [dan.uid]), boss.token);
    expect(await expectLinked(place)).toEqual(['ann', cat.uid, dan.uid].toSorted());
    await call('setProjectMembers', { ...seen, version: 2, memberUids: [] }, boss.token);
    expect(await expectLinked(place)).toEqual(['ann', dan.uid].toSorted());
    await eventually(async () => {
      const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'project.members_changed')).toHaveLength(2);
    });
  });

  test('stay on the list when they were taken out of the workspace, and are linked again once they are back', async () => {
    const { boss, place, seen } = await withProject();
    const [cat, dan] = await Promise.all([
      addPerson(place.workspaceId, { role: 'member' }),
      addPerson(place.workspaceId),
    ]);
    await call('setProjectMembers', { ...seen, version: 1, memberUids: [cat.uid] }, boss.token);
    expect(
      (await call('removeMember', { workspaceId: place.workspaceId, uid: cat.uid }, boss.token)).code,
    ).toBeUndefined();
    expect(await expectLinked(place)).toContain(cat.uid);
    const both = { ...seen, version: 2, memberUids: [cat.uid, dan.uid] };
    expect((await call('setProjectMembers', both, boss.token)).result).toEqual({ version: 3 });
    await call('setProjectMembers', { ...seen, version: 3, memberUids: [] }, boss.token);
    const again = await call('setProjectMembers', { ...seen, version: 4, memberUids: [cat.uid] }, boss.token);
    expect(problemsOf(again)).toEqual([{ path: 'memberUids', code: 'not_a_member' }]);
  });

  test('lose sight with a removed project, and have it again when it is restored', async () => {
    const { boss, place, seen } = await withProject();
    const cat = await addPerson(place.workspaceId, { role: 'member' });
    await call('setProjectMembers', { ...seen, version: 1, memberUids: [cat.uid] }, boss.token);
    expect((await call('removeProject', { ...seen, version: 2 }, boss.token)).result).toEqual({ version: 3 });
    expect(await expectLinked(place)).toEqual(['ann']);
    expect((await call('removeProject', { ...seen, version: 3 }, boss.token)).code).toBe('subject_not_found');
    expect((await call('restoreProject', { ...seen, version: 3 }, boss.token)).result).toEqual({ version: 4 });
    expect(await expectLinked(place)).toContain(cat.uid);
    expect((await call('restoreProject', { ...seen, version: 4 }, boss.token)).result).toEqual({ version: 4 });
    await eventually(async () => {
      const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind }) => kind);
      expect(kinds.slice(-2)).toEqual(['project.removed', 'project.restored']);
    });
  });

  test('of five changes at once on one version one succeeds', async () => {
    const { boss, place, seen } = await withProject();
    const people = await Promise.all(Array.from({ length: 5 }, () => addPerson(place.workspaceId)));
    const answers = await Promise.all(
      people.map(({ uid }) => call('setProjectMembers', { ...seen, version: 1, memberUids: [uid] }, boss.token)),
    );
    const outcomes = answers.map(({ httpStatus, code }) => code ?? httpStatus);
    expect(outcomes.filter((outcome) => outcome === 200)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'version_conflict')).toHaveLength(4);
    expect(await expectLinked(place)).toHaveLength(2);
  });

  test('no change is lost when many projects of one client and its owner change at once', async () => {
    const { boss, place } = await withProject();
    const people = await Promise.all(Array.from({ length: 5 }, () => addPerson(place.workspaceId)));
    const [heir] = people;
    const owner = { ...place, ownerUid: heir?.uid, version: 1 };
    const answers = await Promise.all([
      ...people.map(({ uid }) => call('createProject', newProject(place, [uid]), boss.token)),
      call('setClientOwner', owner, boss.token),
    ]);
    expect(answers.map(({ httpStatus }) => httpStatus)).toEqual(answers.map(() => 200));
    expect(await expectLinked(place)).toHaveLength(6);
  });
});

describe('who may', () => {
  test('somebody without view_all works on the projects of the clients that they are linked to, and on no others', async () => {
    const { boss, ...place } = await projectSetting();
    const lead = await addPerson(place.workspaceId, { permissions: ['clients.view', 'projects.manage'] });
    const input = newProject(place);
    await call('createProject', input, boss.token);
    const seen = { workspaceId: place.workspaceId, projectId: input.projectId, version: 1 };
    const calls = [
      ['saveProject', { ...seen, project: { ...BLANK_PROJECT, name: 'Mine now' } }],
      ['setProjectMembers', { ...seen, memberUids: [lead.uid] }],
      ['removeProject', seen],
      ['restoreProject', seen],
    ] as const;
    for (const [name, data] of calls) {
      expect([name, (await call(name, data, lead.token)).code]).toEqual([name, 'subject_not_found']);
      const nowhere = { ...data, projectId: freshId('p') };
      expect([name, (await call(name, nowhere, lead.token)).code]).toEqual([name, 'subject_not_found']);
    }
    expect((await call('createProject', newProject(place), lead.token)).code).toBe('client_not_found');
    await call('setProjectMembers', { ...seen, memberUids: [lead.uid] }, boss.token);
    const again = { ...seen, version: 2, project: { ...BLANK_PROJECT, name: 'Mine now' } };
    expect((await call('saveProject', again, lead.token)).result).toEqual({ version: 3 });
    expect((await call('createProject', newProject(place, [lead.uid]), lead.token)).httpStatus).toBe(200);
  });

  test('nobody while the client is in the Trash', async () => {
    const { boss, ...place } = await projectSetting();
    const input = newProject(place);
    await call('createProject', input, boss.token);
    await firestore()
      .doc(paths.client(place.workspaceId, place.clientId))
      .update({ deleted: true, deletedAt: new Date(), deletedBy: boss.uid });
    const seen = { workspaceId: place.workspaceId, projectId: input.projectId, version: 1 };
    expect((await call('createProject', newProject(place), boss.token)).code).toBe('client_not_found');
    expect((await call('removeProject', seen, boss.token)).code).toBe('subject_not_found');
    expect(await projectFields(place.workspaceId, input.projectId)).toMatchObject({ deleted: false, version: 1 });
  });
});

test('an owner who comes or goes, also by an undo, is told to every project', async () => {
  const { boss, ...place } = await projectSetting();
  const heir = await addPerson(place.workspaceId);
  const ben = await addPerson(place.workspaceId);
  const clientId = await addClient(place.workspaceId, { ownerUid: ben.uid, memberUids: ['ann', ben.uid].toSorted() });
  const of = { workspaceId: place.workspaceId, clientId };
  await call('createProject', newProject(of), boss.token);
  await call('setClientOwner', { ...of, ownerUid: heir.uid, version: 1 }, boss.token);
  expect(await expectLinked(of)).toEqual(['ann', heir.uid].toSorted());
  const entryId = await eventually(async () => {
    const { docs } = await firestore()
      .collection(paths.activity(of.workspaceId, clientId))
      .where('version', '==', 2)
      .get();
    expect(docs).toHaveLength(1);
    return docs[0]?.id ?? '';
  });
  expect((await call('undoChange', { ...of, entryId }, boss.token)).httpStatus).toBe(200);
  expect(await expectLinked(of)).toEqual(['ann', ben.uid].toSorted());
});

test('events that come twice and in any order tell the timeline once each', async () => {
  const { workspaceId, clientId } = await projectSetting();
  const states = [
    aProject(clientId),
    aProject(clientId, { version: 2, status: 'on_hold' }),
    aProject(clientId, { version: 3, status: 'on_hold', memberUids: ['cat'] }),
  ];
  const writes = states.map((after, index) => ({ workspaceId, id: 'tank', before: states[index - 1], after }));
  const [first, second, third] = writes;
  for (const write of [third, first, third, second, first])
    if (write !== undefined) await recordSubjectWrite(projectSubject, write);
  const entries = (await readTimeline(workspaceId, clientId)).filter(({ subjectId }) => subjectId === 'tank');
  expect(entries.map(({ kind }) => kind)).toEqual([
    'project.added',
    'project.status_changed',
    'project.members_changed',
  ]);
});

test('a purge takes along what the workspace holds of the client, of that client alone, and its portal', async () => {
  const { boss, ...place } = await projectSetting({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' });
  const { workspaceId, clientId } = place;
  const otherId = await addClient(workspaceId);
  function held(id: string): string[] {
    return [
      paths.project(workspaceId, `p-${id}`),
      paths.workItem(workspaceId, `w-${id}`),
      paths.invoice(workspaceId, `i-${id}`),
      paths.invite(workspaceId, `v-${id}`),
    ];
  }
  for (const id of [clientId, otherId]) {
    for (const path of held(id)) await firestore().doc(path).set({ clientId: id });
    await firestore()
      .doc(`${paths.portalProjects(workspaceId, id)}/p1`)
      .set({ name: 'Tank' });
  }
  expect((await call('purgeClient', place, boss.token)).httpStatus).toBe(200);
  for (const path of held(clientId)) expect([path, await read(path)]).toEqual([path, undefined]);
  expect(await read(`${paths.portalProjects(workspaceId, clientId)}/p1`)).toBeUndefined();
  for (const path of held(otherId)) expect([path, await read(path)]).toEqual([path, { clientId: otherId }]);
  expect(await read(`${paths.portalProjects(workspaceId, otherId)}/p1`)).toEqual({ name: 'Tank' });
});
