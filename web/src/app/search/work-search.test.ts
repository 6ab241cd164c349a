import { expect, test } from 'vitest';
import { readWorkSearch } from './work-search.ts';

test.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, {}],
  [
    'everything',
    { tab: 'approve', week: '2026-03-14', project: 'p1', person: 'ann' },
    { tab: 'approve', week: '2026-03-14', project: 'p1', person: 'ann' },
  ],
  ['a project that looks like a number', { project: 7, person: 8 }, { project: '7', person: '8' }],
  ['what is malformed', { tab: 'mine', week: '2026-02-30', project: 'a/b', person: '..' }, {}],
  ['objects', { tab: [], week: {}, project: null }, {}],
])('%s', (_name, search, read) => {
  expect(readWorkSearch(search)).toEqual(read);
});
