import { BLANK_PROJECT, type Project } from '@clientele/domain/project';
import { expect, test } from 'vitest';
import { matchingRows, projectRows } from './project-filter.ts';
import type { ProjectsState } from './projects-state.ts';

const at = new Date(0);

function project(id: string, fields: Partial<Project>): Project {
  return {
    ...BLANK_PROJECT,
    id,
    clientId: 'acme',
    memberUids: [],
    viewerUids: [],
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    change: {},
    ...fields,
  };
}

const PROJECTS = [
  project('p1', { name: 'Zählerprüfung', status: 'planned', code: 'Z-1' }),
  project('p2', { name: 'Tank inspection', status: 'done', clientId: 'bell' }),
  project('p3', { name: 'Pipe survey', status: 'active' }),
  project('p4', { name: 'Alarm test', status: 'active' }),
  project('p5', { name: 'Of a client in the Trash', status: 'active', clientId: 'gone' }),
];
const CLIENTS = new Map([
  ['acme', { id: 'acme', displayName: 'Acme Corporation', code: 'ACM', addresses: {}, deleted: false }],
  ['bell', { id: 'bell', displayName: 'Bellwerk', code: 'BEL', addresses: {}, deleted: false }],
]);
const ROWS = projectRows(PROJECTS, CLIENTS, new Intl.Collator('en'));

function found(state: Partial<ProjectsState>): string[] {
  return matchingRows(ROWS, { query: '', filter: 'all', ...state }).map(({ project: { id } }) => id);
}

test('what runs comes first, then by name; projects of clients that are not there are left out', () => {
  expect(found({})).toEqual(['p4', 'p3', 'p1', 'p2']);
});

test('a status shows its own projects', () => {
  expect(found({ filter: 'active' })).toEqual(['p4', 'p3']);
  expect(found({ filter: 'done' })).toEqual(['p2']);
  expect(found({ filter: 'on_hold' })).toEqual([]);
});

test('removed projects are another list: their status does not matter', () => {
  expect(found({ filter: 'removed' })).toEqual(['p4', 'p3', 'p1', 'p2']);
});

test.each([
  ['zahler', ['p1']],
  ['z-1', ['p1']],
  ['bel', ['p2']],
  ['acme survey', ['p3']],
  ['SURVEY acm', ['p3']],
  ['tank acme', []],
  ['  ', ['p4', 'p3', 'p1', 'p2']],
])('searching %j', (query, ids) => {
  expect(found({ query })).toEqual(ids);
});
