import { expect, test } from 'vitest';
import { nameOfVersion } from './version-name.ts';

test.each([
  ['Insurance 2026.pdf', 'scan0034.pdf', 'Insurance 2026.pdf'],
  ['Insurance 2026.pdf', 'scan0034.png', 'Insurance 2026.png'],
  ['photo.jpeg', 'IMG_1.JPG', 'photo.jpeg'],
  ['Contract v1.2.docx', 'final.pdf', 'Contract v1.2.pdf'],
  ['Contract.pdf', 'virus.exe', 'Contract.exe'],
  ['Contract.pdf', 'noending', 'Contract'],
])('a new version of %s from %s is called %s', (document, file, name) => {
  expect(nameOfVersion(document, file)).toBe(name);
});
