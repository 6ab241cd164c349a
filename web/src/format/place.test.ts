import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test('a place is city and state, or city and country', () => {
  expect(placeOf({ city: 'Springfield', subdivision: 'US-IL', country: 'US' })).toBe('Springfield, IL');
  expect(placeOf({ city: 'Kyoto', subdivision: 'JP-26', country: 'JP' })).toBe('Kyoto, Japan');
  expect(placeOf({ city: '', subdivision: '', country: 'DE' })).toBe('Germany');
});
