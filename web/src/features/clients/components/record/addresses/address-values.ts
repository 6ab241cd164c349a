import { addressSchema, type Address } from '@clientele/domain/address';
import type { Client } from '@clientele/domain/client';
import * as z from 'zod';

/** An address as its form has it: with the wish to be the default of its kind. */
export const addressValuesSchema = z.strictObject({ ...addressSchema.shape, asDefault: z.boolean() });
export type AddressValues = z.infer<typeof addressValuesSchema>;

export function addressOf({ asDefault: _wish, ...address }: AddressValues): Address {
  return address;
}

/** Null when the client has no such address. */
export function valuesOf(client: Pick<Client, 'addresses' | 'defaultAddresses'>, id: string): AddressValues | null {
  const address = client.addresses[id];
  return address ? { ...address, asDefault: client.defaultAddresses[address.kind] === id } : null;
}

/** What a new address starts from. */
export function blankAddress(country: string): AddressValues {
  return {
    kind: 'billing',
    label: '',
    line1: '',
    line2: '',
    line3: '',
    city: '',
    county: '',
    subdivision: '',
    postalCode: '',
    country,
    asDefault: false,
  };
}
