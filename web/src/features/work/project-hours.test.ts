import { NEW_WORK_ITEM, type WorkItem } from '@clientele/domain/work-item';
import { expect, test } from 'vitest';
import { filterHours, peopleOf, totalHours } from './project-hours.ts';

const AT = new Date(0);

function item(id: string, change: Partial<WorkItem>): WorkItem {
  return {
    id,
    ...NEW_WORK_ITEM,
    projectId: 'tanks',
    positionId: 'rigger',
    workDate: '2026-03-03',
    minutes: { regular: 60, overtime: 0, doubleTime: 0 },
    description: '',
    clientId: 'acme',
    personUid: 'ann',
    personName: 'Ann',
    version: 1,
    createdAt: AT,
    createdBy: 'ann',
    updatedAt: AT,
    updatedBy: 'ann',
    change: {},
    ...change,
  };
}

function priced(currency: string, totalMinor: number): WorkItem['rate'] {
  return { rateId: null, unit: 'hour', currency, lines: [], totalMinor, explanation: [] };
}

const ITEMS = [
  item('a', { workDate: '2026-03-01', minutes: { regular: 480, overtime: 30, doubleTime: 0 } }),
  item('b', { workDate: '2026-03-03', state: 'approved', rate: priced('USD', 10_000) }),
  item('c', {
    workDate: '2026-03-03',
    state: 'approved',
    rate: priced('EUR', 5_000),
    personUid: 'bo',
    personName: 'Bo',
  }),
  item('d', { workDate: '2026-03-02', state: 'approved', rate: priced('USD', 2_500) }),
  item('e', { workDate: '2026-04-01', state: 'rejected' }),
];

function ids(items: readonly WorkItem[]): string {
  return items.map(({ id }) => id).join('');
}

test.each([
  [{}, 'ebcda'],
  [{ person: 'bo' }, 'c'],
  [{ state: 'approved' as const }, 'bcd'],
  [{ from: '2026-03-02', to: '2026-03-03' }, 'bcd'],
  [{ to: '2026-03-01' }, 'a'],
  [{ person: 'ann', state: 'approved' as const, from: '2026-03-03' }, 'b'],
  [{ person: 'nobody' }, ''],
])('%j leaves %s, latest day first', (filter, left) => expect(ids(filterHours(ITEMS, filter))).toBe(left));

test('hours add up by state, and amounts by currency', () => {
  expect(totalHours(ITEMS)).toEqual({
    all: { regular: 720, overtime: 30, doubleTime: 0 },
    byState: [
      { state: 'draft', minutes: 510 },
      { state: 'approved', minutes: 180 },
      { state: 'rejected', minutes: 60 },
    ],
    amounts: [
      { currency: 'USD', minor: 12_500 },
      { currency: 'EUR', minor: 5_000 },
    ],
  });
  expect(totalHours([])).toEqual({ all: { regular: 0, overtime: 0, doubleTime: 0 }, byState: [], amounts: [] });
});

test('each person is offered once', () => {
  expect(peopleOf(ITEMS)).toEqual([
    { uid: 'ann', name: 'Ann' },
    { uid: 'bo', name: 'Bo' },
  ]);
});
