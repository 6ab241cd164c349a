import type { Address } from '@clientele/domain/address';
import { formatAddress } from 'localized-address-format';
import { countryName } from './names.ts';
import { subdivisionPart } from './place.ts';

function present(parts: readonly string[]): string[] {
  return parts.filter((part) => part !== '');
}

/**
 * The lines of an address in the order of its own country (Unicode CLDR/libaddressinput formats), the country's name last.
 * A part that the country's format has no place for is not lost: it follows the street.
 */
export function addressLines(address: Address): string[] {
  const streets = present([address.line1, address.line2, address.line3]);
  const parts = {
    postalCountry: address.country,
    administrativeArea: subdivisionPart(address.subdivision),
    locality: address.city,
    postalCode: address.postalCode,
  };
  const probe = formatAddress({ ...parts, addressLines: streets }).join('\n');
  const homeless = present([address.county, address.city, address.postalCode]).filter((part) => !probe.includes(part));
  const lines = formatAddress({ ...parts, addressLines: [...streets, ...homeless] });
  return present([...lines, address.country === '' ? '' : countryName(address.country)]);
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
