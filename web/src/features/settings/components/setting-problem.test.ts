import { beforeAll, expect, test, vi } from 'vitest';
import { settingProblem } from './setting-problem.ts';

beforeAll(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});

test.each([
  ['taxRate', 10_001, 'Enter 100 or less'],
  ['taxRate', -1, 'Enter 0 or more'],
  ['taxRate', 712.5, 'Use two decimals at most'],
  ['taxRate', '', 'Fill in this field'],
  ['taxRate', 'abc', 'Enter a number in digits, like 20'],
  ['termsDays', '30 days', 'Enter a number in digits, like 20'],
  ['termsDays', 366, 'Enter 365 or less'],
  ['termsDays', 1.5, 'Enter a whole number'],
  ['prefix', 'acme', 'Use up to 12 capital letters, digits and hyphens, like ACME-7'],
] as const)('%s %s: %s', (key, typed, sentence) => {
  expect(settingProblem('invoicing', key, typed)).toBe(sentence);
});

test('a valid value has none', () => {
  expect(settingProblem('invoicing', 'taxRate', 1950)).toBeUndefined();
  expect(settingProblem('notifications', 'invoiceSent', [])).toBeUndefined();
});
