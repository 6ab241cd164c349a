import { defaultRatesOf } from '@clientele/domain/default-rates';
import { paths } from '@clientele/domain/paths';
import type { ProjectFields } from '@clientele/domain/project';
import { resolveRate } from '@clientele/domain/rate-resolution';
import type { ServiceRateFields } from '@clientele/domain/service-rate';
import type { WorkItemInput } from '@clientele/domain/work-item';
import { FieldValue } from 'firebase-admin/firestore';
import { describe, expect, test } from 'vitest';
import { completeAudiences } from '../../functions/src/activity/complete-audiences.ts';
import { repairChangedSubjects } from '../../functions/src/activity/repair-subjects.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import {
  addItem,
  approval,
  BOSS,
  kinds,
  newItem,
  outcomesOf,
  problemsOf,
  rows,
  setting,
  stored,
  storedCount,
  typed,
  WORKER,
} from './work-world.ts';
import { addPerson, aPosition, aRate, firstStamps, read } from './world.ts';

describe('booking', () => {
  test('stores a draft of the caller’s own, which the timeline does not tell', async () => {
    const place = await setting();
    const input = newItem(place, { description: 'Welded the lid' });
    expect((await call('saveWorkItem', input, place.worker.token)).result).toEqual({ version: 1 });
    expect((await call('saveWorkItem', input, place.worker.token)).result, 'its answer was lost').toEqual({
      version: 1,
    });
    expect(await stored(place.workspaceId, input.workItemId)).toMatchObject({
      ...input.item,
      clientId: place.clientId,
      personUid: place.worker.uid,
      personName: 'Test person',
      state: 'draft',
      rate: null,
      version: 1,
    });
    const edited = { ...input, version: 1, item: typed({ description: 'Welded the lid shut' }) };
    expect((await call('saveWorkItem', edited, place.worker.token)).result).toEqual({ version: 2 });
    expect((await call('saveWorkItem', edited, place.worker.token)).code).toBe('version_conflict');
    expect((await call('saveWorkItem', input, place.worker.token)).code, 'another item').toBe('version_conflict');
    expect(await storedCount(place)).toBe(1);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['negative hours', { minutes: { regular: -60, overtime: 0, doubleTime: 0 } }, 'item.minutes.regular too_small'],
    ['25 hours', { minutes: { regular: 1440, overtime: 60, doubleTime: 0 } }, 'item.minutes too_many_hours'],
    ['NaN, which travels as null', { minutes: { regular: NaN, overtime: 0, doubleTime: 0 } }, 'item.minutes.regular'],
    ['half a minute', { minutes: { regular: 0.5, overtime: 0, doubleTime: 0 } }, 'item.minutes.regular not_whole'],
    ['no hours', { minutes: { regular: 0, overtime: 0, doubleTime: 0 } }, 'item.minutes no_hours'],
    ['a day that there is not', { workDate: '2026-02-30' }, 'item.workDate not_a_date'],
  ])('%s: refused as input, nothing written', async (_name, change, problem) => {
    const place = await setting();
    const input = newItem(place);
    const answer = await call('saveWorkItem', { ...input, item: { ...input.item, ...change } }, place.worker.token);
    expect([answer.code, problemsOf(answer).join()]).toEqual(['invalid_input', expect.stringContaining(problem)]);
    expect(await storedCount(place)).toBe(0);
  });

  test.each<[string, Partial<WorkItemInput>, Partial<ProjectFields>, string]>([
    ['before the project', { workDate: '2026-02-28' }, {}, 'item.workDate outside_project'],
    ['after the project', { workDate: '2026-04-01' }, {}, 'item.workDate outside_project'],
    ['for a removed project', {}, { deleted: true }, 'item.projectId not_a_choice'],
    ['for a project that is not there', { projectId: 'nowhere' }, {}, 'item.projectId not_a_choice'],
    ['for a project of others', {}, { memberUids: ['ann'] }, 'item.projectId not_a_member'],
    ['in a retired position', { positionId: 'old' }, {}, 'item.positionId not_a_choice'],
    ['in a position that is not there', { positionId: 'none' }, {}, 'item.positionId not_a_choice'],
  ])('work %s: refused beside its cause, nothing written', async (_name, change, project, problem) => {
    const place = await setting({}, project);
    const answer = await call('saveWorkItem', newItem(place, change), place.worker.token);
    expect([answer.code, problemsOf(answer)]).toEqual(['work_refused', [problem]]);
    expect(await storedCount(place)).toBe(0);
  });

  test('for a client in the Trash, or out of sight: as if there were no such project', async () => {
    const place = await setting();
    const client = firestore().doc(paths.client(place.workspaceId, place.clientId));
    await client.update({ deleted: true });
    expect(problemsOf(await call('saveWorkItem', newItem(place), place.worker.token))).toEqual([
      'item.projectId not_a_choice',
    ]);
    await client.update({ deleted: false });
    const stranger = await addPerson(place.workspaceId, { permissions: [...WORKER, 'projects.manage'] });
    expect(problemsOf(await call('saveWorkItem', newItem(place), stranger.token))).toEqual([
      'item.projectId not_a_choice',
    ]);
    const manager = await addPerson(place.workspaceId, { permissions: [...BOSS, 'projects.manage'] });
    expect((await call('saveWorkItem', newItem(place), manager.token)).httpStatus, 'off the team').toBe(200);
  });

  test('a day has 24 hours, over however many items they are spread, and however fast they come', async () => {
    const place = await setting();
    const halfDay = { minutes: { regular: 600, overtime: 0, doubleTime: 0 } };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call('saveWorkItem', newItem(place, halfDay), place.worker.token)),
    );
    expect(answers.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(2);
    expect(answers.flatMap(problemsOf)).toEqual(Array.from({ length: 3 }, () => 'item.minutes too_many_hours'));
    expect(await storedCount(place)).toBe(2);
  });

  test('nobody touches what is another’s, or what is submitted or approved', async () => {
    const place = await setting();
    const id = await addItem(place, { state: 'draft' });
    const edit = { ...newItem(place, { description: 'x' }), workItemId: id, version: 1 };
    const one = { workspaceId: place.workspaceId, workItemId: id, version: 1 };
    expect((await call('saveWorkItem', edit, place.boss.token)).code).toBe('subject_not_found');
    expect((await call('removeWorkItem', one, place.boss.token)).code).toBe('subject_not_found');
    const theirs = await call(
      'submitWorkItems',
      { workspaceId: place.workspaceId, items: rows([id]) },
      place.boss.token,
    );
    expect(outcomesOf(theirs)).toEqual([{ workItemId: id, outcome: 'refused', reason: 'not_found' }]);
    for (const state of ['submitted', 'approved'] as const) {
      await firestore().doc(paths.workItem(place.workspaceId, id)).update({ state });
      expect(problemsOf(await call('saveWorkItem', edit, place.worker.token))).toEqual([' work_decided']);
      expect(problemsOf(await call('removeWorkItem', one, place.worker.token))).toEqual([' work_decided']);
    }
    expect((await stored(place.workspaceId, id)).version).toBe(1);
  });
});

describe('submitting', () => {
  test('answers row by row, and may be run again', async () => {
    const place = await setting();
    const [draft, rejected, outside, approved] = [
      await addItem(place, { state: 'draft' }),
      await addItem(place, { state: 'rejected', rejection: 'Which tank?' }),
      await addItem(place, { state: 'draft', workDate: '2026-05-01' }),
      await addItem(place, { state: 'approved' }),
    ];
    const input = { workspaceId: place.workspaceId, items: rows([draft, rejected, outside, approved, 'nothing']) };
    const first = outcomesOf(await call('submitWorkItems', input, place.worker.token));
    expect(first.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'done',
      'done',
      'outside_project',
      'not_open',
      'not_found',
    ]);
    expect(await stored(place.workspaceId, rejected)).toMatchObject({ state: 'submitted', rejection: '', version: 2 });
    const again = outcomesOf(await call('submitWorkItems', input, place.worker.token));
    expect(again.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['unchanged', 'unchanged']);
    expect((await stored(place.workspaceId, draft)).version).toBe(2);
  });

  test('what changed since it was seen stays a draft', async () => {
    const place = await setting();
    const id = await addItem(place, { state: 'draft', version: 3 });
    const input = { workspaceId: place.workspaceId, items: rows([id], 2) };
    expect(outcomesOf(await call('submitWorkItems', input, place.worker.token))).toEqual([
      { workItemId: id, outcome: 'refused', reason: 'changed' },
    ]);
  });
});

describe('approving', () => {
  test('prices by the rates of the day, exactly as they are resolved, and never again', async () => {
    const place = await setting({
      march: { effectiveTo: '2026-03-10' },
      later: { effectiveFrom: '2026-03-10', regularMinor: 11_111, overtimeMultiplier: 175 },
    });
    const minutes = { regular: 450, overtime: 95, doubleTime: 7 };
    const dates = ['2026-03-09', '2026-03-10', '2026-03-31'];
    const ids = await Promise.all(dates.map((workDate) => addItem(place, { workDate, minutes })));
    const answer = await call('decideWorkItems', approval(place, ids), place.boss.token);
    expect(outcomesOf(answer).map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
    const { docs } = await firestore().collection(paths.rates(place.workspaceId, place.clientId)).get();
    const card = docs.map((each) => ({ ...(each.data() as ServiceRateFields), id: each.id }));
    async function expectOracle(): Promise<void> {
      for (const [index, id] of ids.entries()) {
        const work = { workDate: dates[index] ?? '', positionId: 'tech', currency: 'USD', minutes };
        const { kind, ...snapshot } = resolveRate(work, card, null);
        expect(kind).toBe('rate');
        expect((await stored(place.workspaceId, id)).rate).toEqual(snapshot);
      }
    }
    await expectOracle();
    const changed = firestore().batch();
    for (const each of docs) changed.update(each.ref, { regularMinor: 1, deleted: true });
    await changed.commit();
    const again = await call('decideWorkItems', approval(place, ids), place.boss.token);
    expect(outcomesOf(again).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await expectOracle();
    const totals = await Promise.all(ids.map(async (id) => (await stored(place.workspaceId, id)).rate?.totalMinor));
    expect(new Set(totals).size, 'two rates, two prices').toBe(2);
  });

  test('goes by the position’s default and by the currency that the client is invoiced in', async () => {
    const place = await setting({ r1: { currency: 'USD' } });
    const position = aPosition({ defaultRates: { hour_EUR: '7000:x150:' } });
    await firestore().doc(paths.position(place.workspaceId, 'tech')).set(position);
    const id = await addItem(place);
    await firestore()
      .doc(paths.clientSettingsGroup(place.workspaceId, place.clientId, 'invoicing'))
      .set({ values: { currency: 'EUR' }, ...firstStamps() });
    await call('decideWorkItems', approval(place, [id]), place.boss.token);
    const { rate } = await stored(place.workspaceId, id);
    expect(rate).toMatchObject({ rateId: null, currency: 'EUR', totalMinor: 56_000 });
    const work = { workDate: '2026-03-02', positionId: 'tech', currency: 'EUR' };
    const minutes = { regular: 480, overtime: 0, doubleTime: 0 };
    const card = [{ ...aRate({ currency: 'USD' }), id: 'r1' }];
    expect(rate?.explanation).toEqual(resolveRate({ ...work, minutes }, card, defaultRatesOf(position)).explanation);
  });

  test('without a rate is refused with its reason, and the others are approved', async () => {
    const place = await setting({ r1: { effectiveFrom: '2026-03-10' } });
    const [early, late] = [await addItem(place), await addItem(place, { workDate: '2026-03-12' })];
    const answer = await call('decideWorkItems', approval(place, [early, late]), place.boss.token);
    expect(outcomesOf(answer)).toEqual([
      { workItemId: early, outcome: 'refused', reason: 'no_rate', noRate: 'date_not_covered' },
      { workItemId: late, outcome: 'done' },
    ]);
    expect(await stored(place.workspaceId, early)).toMatchObject({ state: 'submitted', rate: null, version: 1 });
  });

  test('by five people at once approves once', async () => {
    const place = await setting();
    const ids = [await addItem(place), await addItem(place, { workDate: '2026-03-03' })];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call('decideWorkItems', approval(place, ids), place.boss.token)),
    );
    const outcomes = answers.flatMap(outcomesOf);
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
    expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(8);
    for (const id of ids) expect((await stored(place.workspaceId, id)).version).toBe(2);
    await eventually(async () => expect(await kinds(place)).toEqual(['workItem.approved', 'workItem.approved']));
  });

  test('of one’s own work is refused, unless a setting allows it', async () => {
    const place = await setting();
    const id = await addItem(place, { personUid: place.boss.uid });
    const refused = await call('decideWorkItems', approval(place, [id]), place.boss.token);
    expect(outcomesOf(refused)).toEqual([{ workItemId: id, outcome: 'refused', reason: 'own_work' }]);
    expect((await stored(place.workspaceId, id)).version).toBe(1);
    await firestore()
      .doc(paths.workspaceSettingsGroup(place.workspaceId, 'invoicing'))
      .set({ values: { ownApproval: true }, ...firstStamps() });
    const allowed = await call('decideWorkItems', approval(place, [id]), place.boss.token);
    expect(outcomesOf(allowed)).toEqual([{ workItemId: id, outcome: 'done' }]);
  });

  test('holds for what was seen, and for whom one sees', async () => {
    const place = await setting();
    const [id, draft] = [await addItem(place, { version: 4 }), await addItem(place, { state: 'draft' })];
    const stale = await call('decideWorkItems', approval(place, [id], 3), place.boss.token);
    expect(outcomesOf(stale)).toMatchObject([{ reason: 'changed' }]);
    const early = await call('decideWorkItems', approval(place, [draft]), place.boss.token);
    expect(outcomesOf(early)).toMatchObject([{ reason: 'not_submitted' }]);
    const blind = await addPerson(place.workspaceId, { permissions: ['clients.view', 'work_items.approve'] });
    const unseen = await call('decideWorkItems', approval(place, [id], 4), blind.token);
    expect(outcomesOf(unseen)).toMatchObject([{ reason: 'not_found' }]);
  });
});

describe('rejecting and taking back', () => {
  test('a rejection says why, and the work can be corrected and handed in again', async () => {
    const place = await setting();
    const id = await addItem(place);
    const { workspaceId } = place;
    const rejection = { workspaceId, items: rows([id]), decision: { kind: 'reject', reason: 'Which tank?' } };
    expect(outcomesOf(await call('decideWorkItems', rejection, place.boss.token))).toMatchObject([{ outcome: 'done' }]);
    expect(outcomesOf(await call('decideWorkItems', rejection, place.boss.token))).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    expect(await stored(workspaceId, id)).toMatchObject({ state: 'rejected', rejection: 'Which tank?', version: 2 });
    const corrected = { workspaceId, workItemId: id, version: 2, item: typed({ description: 'Tank 7' }) };
    expect((await call('saveWorkItem', corrected, place.worker.token)).result).toEqual({ version: 3 });
    expect(await stored(workspaceId, id)).toMatchObject({ state: 'draft', rejection: '' });
    await call('submitWorkItems', { workspaceId, items: rows([id], 3) }, place.worker.token);
    await call('decideWorkItems', approval(place, [id], 4), place.boss.token);
    await eventually(async () => expect(await kinds(place)).toEqual(['workItem.rejected', 'workItem.approved']));
  });

  test('an approval is taken back while no invoice has it, and priced anew', async () => {
    const place = await setting();
    const { workspaceId, clientId } = place;
    const id = await addItem(place);
    await call('decideWorkItems', approval(place, [id]), place.boss.token);
    const taken = { workspaceId, workItemId: id, version: 2 };
    await firestore().doc(paths.workItem(workspaceId, id)).update({ invoiceId: 'inv' });
    expect(problemsOf(await call('reopenWorkItem', taken, place.boss.token))).toEqual([' work_invoiced']);
    await firestore().doc(paths.workItem(workspaceId, id)).update({ invoiceId: '' });
    expect((await call('reopenWorkItem', taken, place.boss.token)).result).toEqual({ version: 3 });
    expect(await stored(workspaceId, id)).toMatchObject({ state: 'submitted', rate: null });
    expect((await call('reopenWorkItem', taken, place.boss.token)).code).toBe('version_conflict');
    const twice = { ...taken, version: 3 };
    expect(problemsOf(await call('reopenWorkItem', twice, place.boss.token))).toEqual([' work_not_approved']);
    await firestore()
      .doc(paths.rate(workspaceId, clientId, 'r1'))
      .update({ regularMinor: 20_000 });
    await call('decideWorkItems', approval(place, [id], 3), place.boss.token);
    expect((await stored(workspaceId, id)).rate?.totalMinor).toBe(160_000);
    const told = ['workItem.approved', 'workItem.reopened', 'workItem.approved'];
    await eventually(async () => expect(await kinds(place)).toEqual(told));
  });

  test('a repair tells of what is missing, and not of drafts', async () => {
    const place = await setting();
    const before = new Date(Date.now() - 60_000);
    const id = await addItem(place, { version: 6, state: 'approved', approvedAt: new Date(), updatedAt: new Date() });
    await eventually(async () => expect(await kinds(place)).toEqual(['workItem.approved']));
    const entry = paths.activityEntry(place.workspaceId, place.clientId, `workItem-${id}_6`);
    await firestore().doc(entry).delete();
    await repairChangedSubjects(before);
    await repairChangedSubjects(before);
    expect(await kinds(place)).toEqual(['workItem.unrecorded']);
    expect(await read(entry)).toMatchObject({ audience: `work:${place.worker.uid}` });
    await firestore().doc(entry).update({ audience: FieldValue.delete() });
    expect(await completeAudiences(place.workspaceId)).toBe(1);
    expect(await completeAudiences(place.workspaceId), 'the second time').toBe(0);
    expect(await read(entry)).toMatchObject({ audience: `work:${place.worker.uid}` });
  });
});
