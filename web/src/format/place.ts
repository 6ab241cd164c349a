import { subdivisionPart, type Address } from '@clientele/domain/address';
import { countryName } from './names.ts';

/** Where a client is, in two words: city and state, or city and country. */
export function placeOf(address: Pick<Address, 'city' | 'subdivision' | 'country'>): string {
  const state = subdivisionPart(address.subdivision);
  const telling = /^[A-Z]{2,3}$/u.test(state) ? state : address.country === '' ? '' : countryName(address.country);
  return [address.city, telling].filter((part) => part !== '').join(', ');
}
