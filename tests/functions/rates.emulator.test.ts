import type { ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import {
  overlaps,
  rateInputOf,
  serviceRateSchema,
  type ServiceRate,
  type ServiceRateFields,
  type ServiceRateInput,
} from '@clientele/domain/service-rate';
import { seenCardOf } from '@clientele/domain/service-rate-calls';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import { inTransaction } from '../../functions/src/firebase/transaction.ts';
import { restoreRate } from '../../functions/src/rates/rate-documents.ts';
import { eventually } from '../support/eventually.ts';
import { call, type Answer } from './call.ts';
import { aClient, addPerson, aPosition, aRate, createWorkspace, freshId, readTimeline, type Person } from './world.ts';

type Place = { workspaceId: string; clientId: string };
type Setting = Place & { boss: Person; place: Place };

async function addClientWith(
  workspaceId: string,
  card: Readonly<Record<string, Partial<ServiceRateFields>>>,
  fields: Partial<ClientFields> = {},
): Promise<string> {
  const clientId = freshId('c');
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), aClient(fields));
  for (const [id, rate] of Object.entries(card))
    batch.set(firestore().doc(paths.rate(workspaceId, clientId, id)), aRate(rate));
  await batch.commit();
  return clientId;
}

async function setting(
  card: Readonly<Record<string, Partial<ServiceRateFields>>> = {},
  fields: Partial<ClientFields> = {},
): Promise<Setting> {
  const workspaceId = await createWorkspace();
  const [boss] = await Promise.all([
    addPerson(workspaceId, { permissions: ['clients.view', 'clients.view_all', 'clients.manage_rates'] }),
    firestore().doc(paths.position(workspaceId, 'tech')).set(aPosition()),
  ]);
  const clientId = await addClientWith(workspaceId, card, fields);
  return { workspaceId, clientId, boss, place: { workspaceId, clientId } };
}

async function cardOf({ workspaceId, clientId }: Place): Promise<ServiceRate[]> {
  const { docs } = await firestore().collection(paths.rates(workspaceId, clientId)).orderBy('effectiveFrom').get();
  return docs.map((each) => ({ ...parseDocument(serviceRateSchema, each.ref.path, each.data()), id: each.id }));
}

function periods(card: readonly ServiceRate[]): string[] {
  return card.filter((rate) => !rate.deleted).map((rate) => `${rate.effectiveFrom}/${rate.effectiveTo}`);
}

function typed(change: Partial<ServiceRateInput> = {}): ServiceRateInput {
  return { ...rateInputOf(aRate()), ...change };
}

function newRate(place: Place, change: Partial<ServiceRateInput>, ends: readonly object[] = []) {
  return { ...place, rateId: freshId('').slice(1), version: 0, rate: typed(change), ends };
}

function problemsOf({ details }: Answer): unknown[] {
  const problems = (details['problems'] ?? []) as { path: string; code: string }[];
  return problems.map(({ path, code }) => `${path} ${code}`);
}

describe('adding', () => {
  test('ends what it was said to end, stamps both, and the timeline tells both', async () => {
    const { boss, place } = await setting({ r1: {} });
    const answer = await call(
      'saveRate',
      newRate(place, { effectiveFrom: '2026-06-01', regularMinor: 9900 }, [
        { rateId: 'r1', effectiveTo: '2026-06-01' },
      ]),
      boss.token,
    );
    expect(answer.result).toEqual({ written: 2 });
    const card = await cardOf(place);
    expect(periods(card)).toEqual(['2026-01-01/2026-06-01', '2026-06-01/']);
    expect(card.map(({ version, updatedBy, invoiced }) => [version, updatedBy, invoiced])).toEqual([
      [2, boss.uid, false],
      [1, boss.uid, false],
    ]);
    await eventually(async () => {
      const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind, subject }) => [kind, subject]);
      expect(kinds).toContainEqual(['rate.ended', 'tech:hour:USD']);
      expect(kinds).toContainEqual(['rate.added', 'tech:hour:USD']);
    });
  });

  test('ends nothing that was not shown, nor something else', async () => {
    const { boss, place } = await setting({ r1: {} });
    for (const ends of [
      [],
      [{ rateId: 'r1', effectiveTo: '2026-05-01' }],
      [{ rateId: 'x', effectiveTo: '2026-06-01' }],
    ]) {
      const input = newRate(place, { effectiveFrom: '2026-06-01' }, ends);
      expect((await call('saveRate', input, boss.token)).code).toBe('version_conflict');
    }
    expect(periods(await cardOf(place))).toEqual(['2026-01-01/']);
  });

  test.each<[string, Partial<ServiceRateInput>, string]>([
    ['on the first day of another', { effectiveFrom: '2026-01-01' }, 'rate.effectiveFrom rate_overlaps'],
    ['running into a later one', { effectiveFrom: '2025-01-01' }, 'rate.effectiveTo rate_overlaps'],
    ['in another currency', { currency: 'EUR' }, 'rate.currency other_currency'],
    ['for a position that is not there', { positionId: 'nobody' }, 'rate.positionId not_a_choice'],
  ])('%s is refused next to its cause', async (_name, change, problem) => {
    const { boss, place } = await setting({ r1: {} });
    const answer = await call('saveRate', newRate(place, change), boss.token);
    expect([answer.code, problemsOf(answer)]).toEqual(['rates_refused', [problem]]);
    expect(periods(await cardOf(place))).toEqual(['2026-01-01/']);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an end before the start', { effectiveTo: '2026-01-01' }, 'rate.effectiveTo ends_before_start'],
    ['overtime twice', { overtimeMinor: 1 }, 'rate.overtimeMultiplier amount_and_multiplier'],
    ['a negative amount', { regularMinor: -1 }, 'rate.regularMinor too_small'],
    ['half a cent', { regularMinor: 9500.5 }, 'rate.regularMinor not_whole'],
  ])('%s is refused as input', async (_name, change, problem) => {
    const { boss, place } = await setting();
    const answer = await call('saveRate', { ...newRate(place, {}), rate: { ...typed(), ...change } }, boss.token);
    expect([answer.code, problemsOf(answer)]).toEqual(['invalid_input', [problem]]);
    expect(await cardOf(place)).toEqual([]);
  });

  test("goes by the client's own currency, else the workspace's", async () => {
    const yen = await setting({}, { currency: 'JPY' });
    expect((await call('saveRate', newRate(yen.place, { currency: 'USD' }), yen.boss.token)).code).toBe(
      'rates_refused',
    );
    expect((await call('saveRate', newRate(yen.place, { currency: 'JPY' }), yen.boss.token)).httpStatus).toBe(200);
  });

  test('twice with one id is one rate: an answer that was lost can be asked for again', async () => {
    const { boss, place } = await setting();
    const input = newRate(place, {});
    expect((await call('saveRate', input, boss.token)).httpStatus).toBe(200);
    expect((await call('saveRate', input, boss.token)).code).toBe('version_conflict');
    expect(await cardOf(place)).toHaveLength(1);
  });

  test('by five tabs at once never lets two rates overlap', async () => {
    const cards: Record<string, Partial<ServiceRateFields>>[] = [{}, { r1: { effectiveTo: '2026-03-01' } }];
    for (const card of cards) {
      const { boss, place } = await setting(card);
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, tab) =>
          call('saveRate', newRate(place, { effectiveFrom: `2026-04-${10 + tab}`, note: `tab ${tab}` }), boss.token),
        ),
      );
      expect(answers.filter(({ httpStatus }) => httpStatus === 200).length).toBe(1);
      const rates = await cardOf(place);
      const pairs = rates.flatMap((a, index) => rates.slice(index + 1).map((b) => overlaps(a, b)));
      expect(pairs).not.toContain(true);
    }
  });
});

describe('correcting and ending', () => {
  test('writes what changed and says which kind of change it was', async () => {
    const { boss, place } = await setting({ r1: {} });
    const ended = typed({ effectiveTo: '2026-09-01' });
    const input = { ...place, rateId: 'r1', version: 1, rate: ended, ends: [] };
    expect((await call('saveRate', input, boss.token)).result).toEqual({ written: 1 });
    expect((await call('saveRate', { ...input, version: 2 }, boss.token)).result).toEqual({ written: 0 });
    const corrected = { ...ended, regularMinor: 9600 };
    await call('saveRate', { ...input, version: 2, rate: corrected }, boss.token);
    expect(await cardOf(place)).toMatchObject([{ ...corrected, version: 3 }]);
    await eventually(async () => {
      const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => String(kind).startsWith('rate.')).slice(-2)).toEqual([
        'rate.ended',
        'rate.changed',
      ]);
    });
  });

  test('refuses a version that is no longer the newest, and a rate that is not there', async () => {
    const { boss, place } = await setting({ r1: { version: 4 } });
    const input = { ...place, rateId: 'r1', version: 3, rate: typed({ note: 'x' }), ends: [] };
    const { code, details } = await call('saveRate', input, boss.token);
    expect([code, details['version']]).toEqual(['version_conflict', 4]);
    expect((await call('saveRate', { ...input, rateId: 'r2' }, boss.token)).code).toBe('subject_not_found');
  });

  test('of a rate that an invoice used only ends it', async () => {
    const { boss, place } = await setting({ r1: { invoiced: true } });
    const input = { ...place, rateId: 'r1', version: 1, rate: typed({ regularMinor: 1 }), ends: [] };
    expect(problemsOf(await call('saveRate', input, boss.token))).toEqual(['rate.regularMinor rate_invoiced']);
    expect((await call('removeRate', { ...place, rateId: 'r1', version: 1 }, boss.token)).code).toBe('rates_refused');
    const end = { ...input, rate: typed({ effectiveTo: '2026-09-01' }) };
    expect((await call('saveRate', end, boss.token)).httpStatus).toBe(200);
  });
});

test('a removed rate can be brought back, unless its days are taken', async () => {
  const { boss, place } = await setting({ r1: {} });
  const removal = { ...place, rateId: 'r1', version: 1 };
  expect((await call('removeRate', removal, boss.token)).result).toEqual({ written: 1 });
  expect((await call('removeRate', { ...removal, version: 2 }, boss.token)).code).toBe('subject_not_found');
  const back = { ...place, rateId: 'r1', version: 2, rate: typed(), ends: [] };
  const inTheWay = newRate(place, { effectiveFrom: '2026-06-01' });
  await call('saveRate', inTheWay, boss.token);
  expect(problemsOf(await call('saveRate', back, boss.token))).toEqual(['rate.effectiveTo rate_overlaps']);
  await expect(inTransaction((each) => restoreRate(each, place, 'r1', { deleted: false }))).rejects.toMatchObject({
    code: 'rates_refused',
  });
  await call('removeRate', { ...place, rateId: inTheWay.rateId, version: 1 }, boss.token);
  await inTransaction((each) => restoreRate(each, place, 'r1', { deleted: false }));
  expect((await call('saveRate', back, boss.token)).result).toEqual({ written: 1 });
  expect(await cardOf(place)).toMatchObject([{ version: 3, deleted: false }, { deleted: true }]);
  await eventually(async () => {
    const kinds = (await readTimeline(place.workspaceId, place.clientId)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['rate.removed', 'rate.restored']));
  });
});

describe('raising', () => {
  const card = {
    open: {},
    next: { unit: 'day', effectiveFrom: '2026-09-01' },
    past: { unit: 'day', effectiveTo: '2026-02-01' },
  } as const;

  test('splits what runs, corrects what has not begun, leaves the past, all under one id', async () => {
    const { boss, place } = await setting(card);
    const seen = seenCardOf(await cardOf(place));
    const input = { ...place, raise: { percent: 1000, from: '2026-06-01' }, seen };
    expect((await call('raiseRates', input, boss.token)).result).toEqual({ written: 3 });
    const rates = await cardOf(place);
    expect(rates.map((rate) => [rate.unit, rate.effectiveFrom, rate.effectiveTo, rate.regularMinor])).toEqual(
      [
        ['hour', '2026-01-01', '2026-06-01', 9500],
        ['day', '2026-01-01', '2026-02-01', 9500],
        ['hour', '2026-06-01', '', 10_450],
        ['day', '2026-09-01', '', 10_450],
      ].toSorted(byFirstDay(rates)),
    );
    const bulkIds = new Set(rates.filter(({ updatedBy }) => updatedBy === boss.uid).map(({ change }) => change.bulkId));
    expect([...bulkIds]).toEqual([expect.stringMatching(/^.{36}$/)]);
    expect((await call('raiseRates', input, boss.token)).code).toBe('version_conflict');
  });

  test('at once by ten people raises once', async () => {
    const { boss, place } = await setting(card);
    const seen = seenCardOf(await cardOf(place));
    const input = { ...place, raise: { percent: 1000, from: '2026-06-01' }, seen };
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('raiseRates', input, boss.token)));
    expect(answers.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(1);
    expect(periods(await cardOf(place))).toHaveLength(4);
  });
});

function byFirstDay(order: readonly ServiceRate[]) {
  const rank = order.map(({ unit, effectiveFrom }) => `${unit}${effectiveFrom}`);
  return (a: readonly unknown[], b: readonly unknown[]) =>
    rank.indexOf(`${String(a[0])}${String(a[1])}`) - rank.indexOf(`${String(b[0])}${String(b[1])}`);
}

describe('copying', () => {
  test('adds what is free from the date on, and ends nothing', async () => {
    const { boss, place, workspaceId } = await setting({ own: {} });
    const sourceId = await addClientWith(workspaceId, {
      a: {},
      b: { unit: 'day', regularMinor: 70_000 },
      c: { unit: 'day', currency: 'EUR' },
    });
    const sourceSeen = seenCardOf(await cardOf({ workspaceId, clientId: sourceId }));
    const input = { ...place, sourceId, from: '2026-06-01', seen: seenCardOf(await cardOf(place)), sourceSeen };
    expect((await call('copyRates', input, boss.token)).result).toEqual({ written: 1 });
    const rates = await cardOf(place);
    expect(rates.map((rate) => [rate.unit, rate.effectiveFrom, rate.effectiveTo, rate.regularMinor])).toEqual([
      ['hour', '2026-01-01', '', 9500],
      ['day', '2026-06-01', '', 70_000],
    ]);
    expect((await call('copyRates', input, boss.token)).code).toBe('version_conflict');
  });

  test('needs sight of both clients, and two of them', async () => {
    const { place, workspaceId } = await setting();
    const limited = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.manage_rates'] });
    await firestore()
      .doc(paths.client(workspaceId, place.clientId))
      .update({ memberUids: [limited.uid] });
    const hidden = await addClientWith(workspaceId, {});
    const input = { ...place, sourceId: hidden, from: '2026-06-01', seen: [], sourceSeen: [] };
    expect((await call('copyRates', input, limited.token)).code).toBe('client_not_found');
    expect(problemsOf(await call('copyRates', { ...input, sourceId: place.clientId }, limited.token))).toEqual([
      'sourceId not_a_choice',
    ]);
  });
});

test('a client in the Trash, or out of sight, has no rates to change', async () => {
  const { boss, place } = await setting({}, { deleted: true, deletedAt: new Date(), deletedBy: 'ann' });
  expect((await call('saveRate', newRate(place, {}), boss.token)).code).toBe('client_not_found');
  const { workspaceId, place: other } = await setting();
  const stranger = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.manage_rates'] });
  expect((await call('saveRate', newRate(other, {}), stranger.token)).code).toBe('client_not_found');
});
