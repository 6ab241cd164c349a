import { expect, test } from 'vitest';
import { addressLines } from './address-lines.ts';

const DUBAI = {
  line1: '7 Dubai Marina Walk',
  line2: '',
  line3: '',
  city: 'Dubai',
  county: '',
  subdivision: 'AE-DU',
  postalCode: '',
  country: 'AE',
};

test('a city that its country’s format has no place for follows the street, also where the street is called like it', () => {
  expect(addressLines(DUBAI, (code) => code)).toEqual(['7 Dubai Marina Walk', 'Dubai', 'DU', 'AE']);
  expect(addressLines({ ...DUBAI, line1: 'Gate 3' }, (code) => code)).toEqual(['Gate 3', 'Dubai', 'DU', 'AE']);
});
