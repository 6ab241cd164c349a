import type { Address } from '@clientele/domain/address';
import { formatAddress } from 'localized-address-format';
import type { Wording } from './wording.ts';

/** The lines of an address in the order of its own country, the country's name last. */
export function addressLines(address: Address, { country }: Pick<Wording, 'country'>): string[] {
  const [, subdivision = ''] = address.subdivision.split('-');
  const lines = formatAddress({
    postalCountry: address.country,
    administrativeArea: subdivision,
    locality: address.city,
    postalCode: address.postalCode,
    addressLines: [address.line1, address.line2, address.line3].filter((line) => line !== ''),
  });
  return [...lines, country(address.country)].filter((line) => line !== '');
}
