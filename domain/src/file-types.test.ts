import { expect, test } from 'vitest';
import { contentTypeOfName, downloadName, FILE_TYPES, shownAs } from './file-types.ts';

test('only images and PDFs are ever shown', () => {
  expect(FILE_TYPES.filter(({ contentType }) => shownAs(contentType) === 'image').map((each) => each.names[0])).toEqual(
    ['png', 'jpg', 'webp'],
  );
  expect(shownAs('application/pdf')).toBe('pdf');
  expect(shownAs('text/plain')).toBe('never');
});

test.each([
  ['a.JPG', 'image/jpeg'],
  ['a.b.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.html', null],
  ['pdf', null],
  ['a.', null],
])('%s promises %s', (name, contentType) => {
  expect(contentTypeOfName(name)).toBe(contentType);
});

test.each([
  ['Contract.pdf', 'application/pdf', 'Contract.pdf'],
  ['Photo.JPEG', 'image/jpeg', 'Photo.JPEG'],
  ['Contract 2026', 'application/pdf', 'Contract 2026.pdf'],
  ['setup.exe', 'text/plain', 'setup.exe.txt'],
] as const)('%s with content of %s is saved as %s', (name, contentType, saved) => {
  expect(downloadName(name, contentType)).toBe(saved);
});
