import { subdivisionPart, type Address } from '@clientele/domain/address';
import { formatAddress } from 'localized-address-format';

/** An address without what it is used for. */
export type Place = Omit<Address, 'kind' | 'label'>;

function present(parts: readonly string[]): string[] {
  return parts.filter((part) => part !== '');
}

/**
 * The lines of an address in the order of its own country (Unicode CLDR/libaddressinput formats), the country's name last.
 * A part that the country's format has no place for is not lost: it follows the street, like the city in the United Arab Emirates.
 */
export function addressLines(address: Place, countryName: (code: string) => string): string[] {
  const streets = present([address.line1, address.line2, address.line3]);
  const parts = {
    postalCountry: address.country,
    administrativeArea: subdivisionPart(address.subdivision),
    locality: address.city,
    postalCode: address.postalCode,
  };
  const probe = formatAddress({ ...parts, addressLines: [] }).join('\n');
  const homeless = present([address.county, address.city, address.postalCode]).filter((part) => !probe.includes(part));
  const lines = formatAddress({ ...parts, addressLines: [...streets, ...homeless] });
  return present([...lines, address.country === '' ? '' : countryName(address.country)]);
}
