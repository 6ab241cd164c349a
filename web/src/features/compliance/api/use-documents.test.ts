import { BLANK_FILE, BLANK_FINDINGS, type ClientFile } from '@clientele/domain/client-file';
import { expect, test } from 'vitest';
import { evidenceDocuments } from './use-documents.ts';

function version(id: string, seriesId: string, versionNumber: number, name: string): ClientFile {
  const when = new Date(0);
  return {
    ...BLANK_FILE,
    ...BLANK_FINDINGS,
    id,
    name,
    state: 'ready',
    size: 1,
    contentType: 'application/pdf',
    seriesId,
    versionNumber,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: when,
    createdBy: 'ann',
    updatedAt: when,
    updatedBy: 'ann',
    change: {},
  };
}

test('of a document the latest version is offered; earlier ones keep their name for evidence that has them', () => {
  const files = [
    version('b1', 'b1', 1, 'Policy 2025.pdf'),
    version('a1', 'a1', 1, 'Licence.pdf'),
    version('b3', 'b1', 3, 'Policy 2026.pdf'),
    version('b2', 'b1', 2, 'Policy draft.pdf'),
  ];
  expect(evidenceDocuments(files)).toEqual([
    { id: 'a1', name: 'Licence.pdf', isLatest: true },
    { id: 'b1', name: 'Policy 2025.pdf', isLatest: false },
    { id: 'b3', name: 'Policy 2026.pdf', isLatest: true },
    { id: 'b2', name: 'Policy draft.pdf', isLatest: false },
  ]);
});
