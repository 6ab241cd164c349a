import { expect, test, vi } from 'vitest';
import { numberText, readNumber } from './typed-number.ts';

test.each([
  ['7.25', 725],
  ['7.25 %', 725],
  ['19%', 1900],
  ['7.125', 712.5],
  ['-1', -100],
  ['', ''],
  ['abc', 'abc'],
  ['7.2.5', '7.2.5'],
  ['1e3', '1e3'],
] as const)('%s is read as %s hundredths', (typed, stored) => {
  vi.stubGlobal('navigator', { language: 'en-US' });
  expect(readNumber(typed, 100)).toBe(stored);
});

test('in German a comma begins the decimals, both ways', () => {
  vi.stubGlobal('navigator', { language: 'de-DE' });
  expect(numberText(7.25)).toBe('7,25');
  expect(readNumber('7,25', 100)).toBe(725);
});
