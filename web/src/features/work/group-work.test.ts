import { NEW_WORK_ITEM, type WorkItem } from '@clientele/domain/work-item';
import { expect, test } from 'vitest';
import { groupWork } from './group-work.ts';

const at = new Date(0);

function item(id: string, fields: Partial<WorkItem>): WorkItem {
  return {
    id,
    clientId: 'c1',
    projectId: 'p1',
    positionId: 'tech',
    workDate: '2026-03-14',
    minutes: { regular: 60, overtime: 0, doubleTime: 0 },
    description: '',
    personUid: 'ann',
    personName: 'Ann',
    ...NEW_WORK_ITEM,
    state: 'submitted',
    version: 2,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    change: {},
    ...fields,
  };
}

test('what waits longest comes first, in its client and its project', () => {
  const groups = groupWork([
    item('a', { workDate: '2026-03-16' }),
    item('b', { clientId: 'c2', projectId: 'p3', workDate: '2026-03-15' }),
    item('c', { projectId: 'p2', workDate: '2026-03-17' }),
    item('d', { workDate: '2026-03-14', personName: 'Zoe' }),
    item('e', { workDate: '2026-03-14' }),
  ]);
  const shape = groups.map(({ clientId, items, projects }) => [
    clientId,
    items.length,
    projects.map(({ projectId, items: of }) => [projectId, of.map(({ id }) => id).join('')]),
  ]);
  expect(shape).toEqual([
    [
      'c1',
      4,
      [
        ['p1', 'eda'],
        ['p2', 'c'],
      ],
    ],
    ['c2', 1, [['p3', 'b']]],
  ]);
});

test('nothing is no group', () => {
  expect(groupWork([])).toEqual([]);
});
