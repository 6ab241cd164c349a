import { describe, expect, test } from 'vitest';
import { fieldProblems } from './problems.ts';
import { decideWorkItemsInputSchema, submitWorkItemsInputSchema } from './work-item-calls.ts';
import { isOpenWork, NEW_WORK_ITEM, workItemInputSchema, workItemSubject, type WorkItemFields } from './work-item.ts';

const INPUT = {
  projectId: 'p1',
  positionId: 'tech',
  workDate: '2026-03-14',
  minutes: { regular: 480, overtime: 0, doubleTime: 0 },
  description: 'Inspected the tanks',
};

function problemsOf(change: Record<string, unknown>): string[] {
  const { error } = workItemInputSchema.safeParse({ ...INPUT, ...change });
  return error === undefined ? [] : fieldProblems(error).map(({ path, code }) => `${path} ${code}`);
}

describe('what may be typed', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a working day', {}],
    ['a whole day of every kind of hour', { minutes: { regular: 480, overtime: 480, doubleTime: 480 } }],
    ['without a description', { description: '' }],
  ])('%s is taken', (_name, change) => {
    expect(problemsOf(change)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no hours', { minutes: { regular: 0, overtime: 0, doubleTime: 0 } }, 'minutes no_hours'],
    ['25 hours', { minutes: { regular: 1440, overtime: 60, doubleTime: 0 } }, 'minutes too_many_hours'],
    ['more than a day of one kind', { minutes: { regular: 1441, overtime: 0, doubleTime: 0 } }, 'too_large'],
    ['negative hours', { minutes: { regular: -60, overtime: 0, doubleTime: 0 } }, 'minutes.regular too_small'],
    ['half a minute', { minutes: { regular: 0.5, overtime: 0, doubleTime: 0 } }, 'minutes.regular not_whole'],
    ['not a number', { minutes: { regular: NaN, overtime: 0, doubleTime: 0 } }, 'minutes.regular'],
    ['no day', { workDate: '' }, 'workDate'],
    ['a day that there is not', { workDate: '2026-02-30' }, 'workDate not_a_date'],
    ['no project', { projectId: '' }, 'projectId'],
    ['a path', { projectId: 'a/b' }, 'projectId not_a_choice'],
    ['a field of the server’s', { state: 'approved' }, ''],
  ])('%s is refused', (_name, change, problem) => {
    expect(problemsOf(change).join()).toContain(problem);
    expect(problemsOf(change)).not.toEqual([]);
  });
});

test.each([
  ['none', [], false],
  ['twice the same', ['a', 'a'], false],
  ['more than a hundred', Array.from({ length: 101 }, (_, index) => `i${index}`), false],
  ['a hundred', Array.from({ length: 100 }, (_, index) => `i${index}`), true],
])('a bulk action on %s', (_name, ids, taken) => {
  const items = ids.map((workItemId) => ({ workItemId, version: 1 }));
  expect(submitWorkItemsInputSchema.safeParse({ workspaceId: 'demo', items }).success).toBe(taken);
});

test('nobody rejects without a reason', () => {
  const base = { workspaceId: 'demo', items: [{ workItemId: 'a', version: 1 }] };
  const decisions = [
    { kind: 'reject', reason: '' },
    { kind: 'reject', reason: '   ' },
    { kind: 'reject' },
    { kind: 'approve', reason: 'x' },
  ];
  for (const decision of decisions)
    expect(decideWorkItemsInputSchema.safeParse({ ...base, decision }).success).toBe(false);
});

describe('the timeline', () => {
  const at = new Date(1_700_000_000_000);
  const draft: WorkItemFields = {
    ...INPUT,
    clientId: 'c1',
    personUid: 'ann',
    personName: 'Ann',
    ...NEW_WORK_ITEM,
    version: 1,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    change: {},
  };
  const reopened: WorkItemFields = { ...draft, state: 'submitted', approvedBy: 'bo', approvedAt: at };

  test.each<[string, WorkItemFields, boolean]>([
    ['a draft', draft, false],
    ['what was submitted for the first time', { ...draft, state: 'submitted' }, false],
    ['what was approved', { ...reopened, state: 'approved' }, true],
    ['what was rejected', { ...draft, state: 'rejected', rejection: 'x' }, true],
    ['an approval that was taken back', reopened, true],
  ])('%s', (_name, fields, told) => {
    expect(workItemSubject.isRecorded?.(fields)).toBe(told);
  });

  test('an approval that is taken back, and given again, is told as that', () => {
    const approved: WorkItemFields = { ...reopened, state: 'approved' };
    const changes = { state: { from: 'x', to: 'y' } };
    expect(workItemSubject.changeKind?.(approved, reopened, changes)).toBe('workItem.reopened');
    expect(workItemSubject.changeKind?.(reopened, approved, changes)).toBe('workItem.approved');
  });

  test.each([
    ['draft', true],
    ['rejected', true],
    ['submitted', false],
    ['approved', false],
  ] as const)('what is %s may be changed by its person: %s', (state, open) => {
    expect(isOpenWork({ state })).toBe(open);
  });
});
