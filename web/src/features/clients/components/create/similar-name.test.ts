import { expect, test } from 'vitest';
import { nameCore } from './similar-name.ts';

test.each([
  ['Acme, Inc.', 'ACME'],
  ['The Acme Company', 'acme corp'],
  ['Société Générale S.A.', 'Societe Generale'],
  ['Müller GmbH', 'Mu\u0308ller'],
  ['A.B.C. Ltd', 'ABC Limited'],
])('%s and %s are one company', (one, other) => {
  expect(nameCore(one)).toBe(nameCore(other));
});

test.each([
  ['Acme East', 'Acme West'],
  ['3M Company', '4M Company'],
  ['東京電力', '関西電力'],
])('%s and %s are two', (one, other) => {
  expect(nameCore(one)).not.toBe(nameCore(other));
});

test('a name of nothing but legal words keeps them', () => {
  expect(nameCore('The Limited')).toBe('the limited');
});
