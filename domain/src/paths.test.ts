import { describe, expect, test } from 'vitest';
import { activityEntryId, fileOfObject, invoiceOfObject, objectPaths, paths } from './paths.ts';

test('every path, spelled out', () => {
  expect(paths.workspaces()).toBe('workspaces');
  expect(paths.workspace('demo')).toBe('workspaces/demo');
  expect(paths.members('demo')).toBe('workspaces/demo/members');
  expect(paths.member('demo', 'u1')).toBe('workspaces/demo/members/u1');
  expect(paths.codes('demo')).toBe('workspaces/demo/codes');
  expect(paths.code('demo', 'ACM')).toBe('workspaces/demo/codes/ACM');
  expect(paths.clients('demo')).toBe('workspaces/demo/clients');
  expect(paths.client('demo', 'c1')).toBe('workspaces/demo/clients/c1');
  expect(paths.activity('demo', 'c1')).toBe('workspaces/demo/clients/c1/activity');
  expect(paths.activityEntry('demo', 'c1', 'c1_1')).toBe('workspaces/demo/clients/c1/activity/c1_1');
  expect(paths.clientStats('demo')).toBe('workspaces/demo/stats/clients');
  expect(paths.statsLedger('demo')).toBe('workspaces/demo/statsLedger');
  expect(paths.statsLedgerEntry('demo', 'c1')).toBe('workspaces/demo/statsLedger/c1');
  expect(paths.user('u1')).toBe('users/u1');
  expect(paths.claimsState('u1')).toBe('claimsStates/u1');
  expect(paths.deadLetters()).toBe('deadLetters');
  expect(paths.deadLetter('k')).toBe('deadLetters/k');
});

describe('a segment that would lead elsewhere is refused', () => {
  test.each(['', '/', 'a/b', '../users/u1', 'c1/activity/x'])('%j', (segment) => {
    expect(() => paths.workspace(segment)).toThrow('Not a path segment');
    expect(() => paths.client('demo', segment)).toThrow(JSON.stringify(segment));
    expect(() => paths.member(segment, 'u1')).toThrow('Not a path segment');
    expect(() => paths.activityEntry('demo', 'c1', segment)).toThrow('Not a path segment');
  });
});

test('a timeline entry is named after its document and version', () => {
  expect(activityEntryId('c1', 7)).toBe('c1_7');
});

test('the content of a file lies under its client', () => {
  expect(objectPaths.file('demo', 'c1', 'f1')).toBe('workspaces/demo/clients/c1/files/f1');
  expect(objectPaths.file('demo', 'c1', 'f1').startsWith(objectPaths.files('demo', 'c1'))).toBe(true);
  expect(objectPaths.file('demo', 'c12', 'f1').startsWith(objectPaths.files('demo', 'c1'))).toBe(false);
});

test('an object tells its file', () => {
  expect(fileOfObject('workspaces/demo/clients/c1/files/f1')).toEqual({
    workspaceId: 'demo',
    clientId: 'c1',
    id: 'f1',
  });
});

test.each([
  'f1',
  'workspaces/demo/clients/c1/files',
  'workspaces/demo/clients/c1/files/',
  'workspaces/demo/clients/c1/files/f1/thumbnail',
  'x/workspaces/demo/clients/c1/files/f1',
  'workspaces/demo/clients//files/f1',
  'workspaces/demo/clients/../files/f1',
  'workspaces/demo/clients/c1/files/__f1__',
])('no file has content at %s', (path) => {
  expect(fileOfObject(path)).toBeNull();
});

test('the PDF of an invoice names its invoice, and nothing else does', () => {
  const path = objectPaths.invoice('demo', 'c1', 'i1');
  expect(invoiceOfObject(path)).toEqual({ workspaceId: 'demo', clientId: 'c1', id: 'i1' });
  expect(fileOfObject(path)).toBeNull();
  for (const other of [`${path}/x`, `x/${path}`, path.replace('.pdf', ''), objectPaths.file('demo', 'c1', 'i1.pdf')])
    expect(invoiceOfObject(other)).toBeNull();
});
