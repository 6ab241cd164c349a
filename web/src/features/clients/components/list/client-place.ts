import { ADDRESS_KINDS, type Address } from '@clientele/domain/address';
import type { Client } from '@clientele/domain/client';
import { placeOf } from '../../../../format/place.ts';

type AddressBook = Pick<Client, 'addresses' | 'defaultAddresses'>;

/** The address that stands for a client in one line: the default one of the first kind that has one. */
function mainAddress({ addresses, defaultAddresses }: AddressBook): Address | undefined {
  const chosen = ADDRESS_KINDS.map((kind) => addresses[defaultAddresses[kind] ?? '']).find((address) => address);
  return chosen ?? Object.values(addresses)[0];
}

/** Where a client sits, "Austin, TX"; '' when no address says. */
export function clientPlace(client: AddressBook): string {
  const address = mainAddress(client);
  return address ? placeOf(address) : '';
}
