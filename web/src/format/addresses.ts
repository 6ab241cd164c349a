import type { Address } from '@clientele/domain/address';
import { addressLines as linesOf, type Place } from '@clientele/wording/address-lines';
import { formatAddress } from 'localized-address-format';
import { countryName } from './names.ts';

/** The lines of an address in the order of its own country, the country's name last, in the person's language. */
export function addressLines(address: Place | Address): string[] {
  return linesOf(address, countryName);
}

/** One line: for lists, sentences and tooltips. */
export function addressLine(address: Address): string {
  return addressLines(address).join(', ');
}

/** Whether a country's envelopes carry the postal code before the city ("10117 Berlin"). */
export function writesPostalCodeFirst(country: string): boolean {
  const sample = formatAddress({ postalCountry: country, locality: 'C', postalCode: '1', addressLines: [] }).join(' ');
  return sample.includes('1') && sample.indexOf('1') < sample.indexOf('C');
}
