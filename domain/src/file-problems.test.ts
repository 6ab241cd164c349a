import { expect, test } from 'vitest';
import { fileProblems } from './file-problems.ts';
import { FILE_SIZE_LIMIT } from './file-types.ts';

test.each([
  ['report.pdf', 1],
  ['REPORT.PDF', FILE_SIZE_LIMIT],
  ['site photo.jpeg', 5000],
  ['rates.csv', 12],
])('%s of %i bytes may be uploaded', (name, size) => {
  expect(fileProblems(name, size)).toEqual([]);
});

test.each([
  ['report.pdf', 0, 'size', 'empty_file'],
  ['report.pdf', FILE_SIZE_LIMIT + 1, 'size', 'file_too_large'],
  ['page.html', 10, 'contentType', 'not_a_file_type'],
  ['logo.svg', 10, 'contentType', 'not_a_file_type'],
  ['setup.exe', 10, 'contentType', 'not_a_file_type'],
  ['invoice.pdf.exe', 10, 'contentType', 'not_a_file_type'],
  ['no ending', 10, 'contentType', 'not_a_file_type'],
  ['macros.docm', 10, 'contentType', 'not_a_file_type'],
  ['../report.pdf', 10, 'name', 'not_a_file_name'],
  ['report\u202E.pdf', 10, 'name', 'direction_marks'],
])('%s of %i bytes: %s is %s', (name, size, path, code) => {
  expect(fileProblems(name, size)).toEqual([{ path, code }]);
});

test('everything that is wrong is said at once', () => {
  const codes = fileProblems(`${'x'.repeat(1000)}/..\u0000.html`, 0).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['control_characters', 'too_long', 'empty_file', 'not_a_file_type']));
});
