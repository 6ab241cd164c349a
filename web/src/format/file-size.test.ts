import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1024, '1 kB'],
  [348_160, '340 kB'],
  [1_048_570, '1 MB'],
  [1_258_291, '1.2 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes read %s', (bytes, text) => {
  expect(fileSize(bytes, 'en-US')).toBe(text);
});

test('in the person’s own way of writing numbers', () => {
  expect(fileSize(1_258_291, 'de-DE')).toBe('1,2 MB');
});
