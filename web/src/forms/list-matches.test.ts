import { expect, test } from 'vitest';
import { listMatches } from './list-matches.ts';

function found(labels: readonly string[], typed: string): string[] {
  return listMatches(
    labels.map((label) => ({ value: label, label })),
    typed,
  ).map(({ label }) => label);
}

const COUNTRIES = ['Algeria', 'Åland Islands', 'Germany', 'Niger', 'Western Sahara', 'West Germany'];

test('what begins with the typed text comes first, then what has a word that does', () => {
  expect(found(COUNTRIES, 'ger')).toEqual(['Germany', 'West Germany', 'Algeria', 'Niger']);
});

test.each([
  ['aland', ['Åland Islands']],
  ['  GERMANY ', ['Germany', 'West Germany']],
  ['west germ', ['West Germany']],
  ['nowhere', []],
  ['', COUNTRIES],
])('%j finds %j', (typed, expected) => {
  expect(found(COUNTRIES, typed)).toEqual(expected);
});
