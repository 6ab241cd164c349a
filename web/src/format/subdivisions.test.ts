import { SUBDIVISION } from '@clientele/domain/formats';
import { expect, test } from 'vitest';
import { subdivisionName, subdivisionsOf } from './subdivisions.ts';

test.each([
  ['US', 56],
  ['CA', 13],
  ['AU', 8],
])('%s has %d, each with its own code and name', (country, count) => {
  const list = subdivisionsOf(country) ?? [];
  expect(list).toHaveLength(count);
  expect(new Set(list.map((each) => each.code)).size).toBe(count);
  expect(new Set(list.map((each) => each.name)).size).toBe(count);
  expect(list.every((each) => SUBDIVISION.test(each.code) && each.name !== '')).toBe(true);
});

test('codes read as names where we know them', () => {
  expect(subdivisionName('US-NC')).toBe('North Carolina');
  expect(subdivisionName('DE-BY')).toBe('DE-BY');
  expect(subdivisionName('')).toBe('');
  expect(subdivisionsOf('DE')).toBeUndefined();
});
