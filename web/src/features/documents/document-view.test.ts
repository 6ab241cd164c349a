import { BLANK_FILE, type ClientFile } from '@clientele/domain/client-file';
import { expect, test } from 'vitest';
import { documentsOf, versionsOf } from './document.ts';
import { isFiltered, viewDocuments, WHOLE_LIST } from './document-view.ts';
import { expiryOf } from './expiry.ts';

function file(id: string, fields: Partial<ClientFile> = {}): ClientFile {
  const at = new Date('2026-03-14T10:00:00Z');
  return {
    ...BLANK_FILE,
    id,
    name: `${id}.pdf`,
    size: 10,
    contentType: 'application/pdf',
    seriesId: id,
    state: 'ready',
    refusal: '',
    sha256: '',
    versionNumber: 1,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: at,
    createdBy: 'u1',
    updatedAt: at,
    updatedBy: 'u1',
    change: {},
    ...fields,
  };
}

test('versions stand together, the latest in front', () => {
  const documents = documentsOf([
    file('a'),
    file('b2', { seriesId: 'b', versionNumber: 2 }),
    file('b', { versionNumber: 1 }),
    file('b3', { seriesId: 'b', versionNumber: 3 }),
  ]);
  expect(documents.map((each) => versionsOf(each).map(({ id }) => id))).toEqual([['a'], ['b3', 'b2', 'b']]);
});

const documents = documentsOf([
  file('old', { name: 'Señal 2.pdf', size: 5, createdAt: new Date(1), expiresOn: '2026-05-01' }),
  file('new', { name: 'señal 10.pdf', note: 'signed copy', createdAt: new Date(3), category: 'contract' }),
  file('mid', { name: 'Zeta.pdf', size: 90, createdAt: new Date(2), expiresOn: '2026-04-01' }),
]);

function ids(view: Partial<typeof WHOLE_LIST>): string[] {
  return viewDocuments(documents, { ...WHOLE_LIST, ...view }).map(({ current }) => current.id);
}

test('the list is found and ordered', () => {
  expect(ids({})).toEqual(['new', 'mid', 'old']);
  expect(ids({ sort: 'name' })).toEqual(['old', 'new', 'mid']);
  expect(ids({ sort: 'size' })).toEqual(['mid', 'new', 'old']);
  expect(ids({ sort: 'expiry' })).toEqual(['mid', 'old', 'new']);
  expect(ids({ query: 'SENAL' })).toEqual(['new', 'old']);
  expect(ids({ query: 'copy senal' })).toEqual(['new']);
  expect(ids({ category: 'contract' })).toEqual(['new']);
  expect(ids({ category: 'contract', query: 'zeta' })).toEqual([]);
});

test('a sort hides nothing, a filter does', () => {
  expect(isFiltered({ ...WHOLE_LIST, sort: 'size' })).toBe(false);
  expect(isFiltered({ ...WHOLE_LIST, query: '  ' })).toBe(false);
  expect(isFiltered({ ...WHOLE_LIST, query: 'a' })).toBe(true);
  expect(isFiltered({ ...WHOLE_LIST, category: 'other' })).toBe(true);
});

test.each([
  ['', { state: 'none' }],
  ['2026-11-23', { state: 'expired', days: -1 }],
  ['2026-11-24', { state: 'soon', days: 0 }],
  ['2027-01-23', { state: 'soon', days: 60 }],
  ['2027-01-24', { state: 'valid', days: 61 }],
] as const)('a document that expires on "%s" on 24 November 2026', (expiresOn, expiry) => {
  expect(expiryOf(expiresOn, '2026-11-24')).toEqual(expiry);
});
