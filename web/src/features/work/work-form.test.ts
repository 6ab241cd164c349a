import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayAfter, newWorkForm, readWorkForm, workFormOf, workFormSchema, type WorkForm } from './work-form.ts';

beforeEach(() => vi.stubGlobal('navigator', { language: 'en-US' }));
afterEach(() => vi.unstubAllGlobals());

const TYPED: WorkForm = { ...newWorkForm('2026-03-14', 'p1'), positionId: 'tech' };

function problemsOf(
  change: Partial<WorkForm>,
  projects = [{ id: 'p1', startsOn: '2026-03-01', endsOn: '' }],
): string[] {
  const { error } = workFormSchema(projects).safeParse({ ...TYPED, ...change });
  return (error?.issues ?? []).map(({ path, ...issue }) => `${path.join('.')} ${codeOf(issue)}`);
}

function codeOf(issue: object): string {
  const params = 'params' in issue ? issue.params : undefined;
  return typeof params === 'object' && params !== null && 'code' in params ? String(params.code) : '';
}

describe('hours', () => {
  test.each<[string, Partial<WorkForm>, number, number]>([
    ['a decimal number', { regular: '7.5' }, 450, 0],
    ['a clock', { regular: '7:30' }, 450, 0],
    ['overtime alone', { regular: '', overtime: '0:20' }, 0, 20],
    ['both', { regular: '8', overtime: '1.25' }, 480, 75],
  ])('%s is read', (_name, change, regular, overtime) => {
    const { input, problems } = readWorkForm({ ...TYPED, ...change });
    expect(problems).toEqual([]);
    expect(input.minutes).toEqual({ regular, overtime, doubleTime: 0 });
  });

  test.each<[string, Partial<WorkForm>, string[]]>([
    ['nothing', { regular: '' }, ['regular no_hours']],
    ['words', { overtime: 'two' }, ['overtime not_hours']],
    ['less than nothing', { regular: '-1' }, ['regular not_hours']],
    ['more than a day', { regular: '25' }, ['regular not_hours']],
    ['more than a day together', { regular: '20', overtime: '5' }, ['regular too_many_hours']],
  ])('%s is refused beside the field', (_name, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  test.each([450, 20, 485, 1440, 7, 90])('%s minutes come back as they were', (regular) => {
    const item = { projectId: 'p1', positionId: 'tech', workDate: '2026-03-14', description: '' };
    const minutes = { regular, overtime: 0, doubleTime: 0 };
    const form = workFormOf({ ...item, minutes });
    expect(readWorkForm(form).input).toEqual({ ...item, minutes });
    expect([form.overtime, form.doubleTime]).toEqual(['', '']);
  });
});

test('the project has to be there, and open on that day', () => {
  expect(problemsOf({ projectId: '' })).toEqual(['projectId required']);
  expect(problemsOf({ workDate: '2026-02-28' })).toEqual(['workDate outside_project']);
  expect(problemsOf({ workDate: '' })).toEqual(['workDate required']);
  expect(problemsOf({ workDate: '2026-02-28', projectId: 'unknown' })).toEqual([]);
});

test('a copy is for the next day', () => {
  expect(dayAfter({ ...TYPED, workDate: '2028-02-28' })).toEqual({ ...TYPED, workDate: '2028-02-29' });
});
