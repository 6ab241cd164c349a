import { expect, test } from 'vitest';
import { readWorkSearch } from './work-search.ts';

test.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, {}],
  [
    'everything',
    { tab: 'approve', week: '2026-03-14', project: 'p1' },
    { tab: 'approve', week: '2026-03-14', project: 'p1' },
  ],
  ['a project that looks like a number', { project: 7 }, { project: '7' }],
  ['what is malformed', { tab: 'mine', week: '2026-02-30', project: 'a/b' }, {}],
  ['objects', { tab: [], week: {}, project: null }, {}],
])('%s', (_name, search, read) => {
  expect(readWorkSearch(search)).toEqual(read);
});
