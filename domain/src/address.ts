import * as z from 'zod';
import { COUNTRY, PART_ID, SUBDIVISION } from './formats.ts';
import { line, pattern, problem } from './text.ts';

export const ADDRESS_KINDS = ['billing', 'shipping', 'site', 'registered'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export const ADDRESS_LIMIT = 200;

export const addressSchema = z.strictObject({
  kind: z.enum(ADDRESS_KINDS),
  label: line(80),
  line1: line(120, 1),
  line2: line(120),
  line3: line(120),
  city: line(80),
  county: line(80),
  subdivision: pattern(6, SUBDIVISION, 'not_a_subdivision'),
  postalCode: line(20),
  country: line(2, 1).refine((value) => COUNTRY.test(value), problem('not_a_country')),
});
export type Address = z.infer<typeof addressSchema>;

/** "US-CA" → "CA": envelopes carry the part behind the country. */
export function subdivisionPart(subdivision: string): string {
  return subdivision.replace(/^[A-Z]{2}-/u, '');
}

/** Addresses by id: a map, so that rules and timeline can speak of one address (decision 007). */
export const addressesSchema = z
  .record(z.string().regex(PART_ID), addressSchema)
  .refine((addresses) => Object.keys(addresses).length <= ADDRESS_LIMIT, problem('too_many', ADDRESS_LIMIT));
export type Addresses = z.infer<typeof addressesSchema>;

/** The default address per kind, by id: "exactly one default" holds by construction. */
export const defaultAddressesSchema = z.partialRecord(z.enum(ADDRESS_KINDS), z.string().regex(PART_ID));
export type DefaultAddresses = z.infer<typeof defaultAddressesSchema>;

/** The kinds whose default is missing or points at an address that is gone or of another kind. */
export function brokenDefaults(addresses: Addresses, defaults: DefaultAddresses): AddressKind[] {
  return ADDRESS_KINDS.filter((kind) => {
    const id = defaults[kind];
    if (id !== undefined) return addresses[id]?.kind !== kind;
    return Object.values(addresses).some((address) => address.kind === kind);
  });
}

type AddressBook = { addresses: Addresses; defaultAddresses: DefaultAddresses };

function withRepairedDefaults(addresses: Addresses, wanted: DefaultAddresses): AddressBook {
  const defaultAddresses: DefaultAddresses = {};
  for (const kind of ADDRESS_KINDS) {
    const ids = Object.keys(addresses).filter((id) => addresses[id]?.kind === kind);
    const chosen = ids.find((id) => id === wanted[kind]) ?? ids[0];
    if (chosen !== undefined) defaultAddresses[kind] = chosen;
  }
  return { addresses, defaultAddresses };
}

/** Adds or replaces one address; the first of its kind becomes the default, `asDefault` makes it so in any case. */
export function putAddress(book: AddressBook, id: string, address: Address, asDefault: boolean): AddressBook {
  const wanted = asDefault ? { ...book.defaultAddresses, [address.kind]: id } : book.defaultAddresses;
  return withRepairedDefaults({ ...book.addresses, [id]: address }, wanted);
}

/** Removes one address; another of its kind becomes the default where there is one. */
export function removeAddress(book: AddressBook, id: string): AddressBook {
  const { [id]: _removed, ...rest } = book.addresses;
  return withRepairedDefaults(rest, book.defaultAddresses);
}
