import { ADDRESS_KINDS } from '@clientele/domain/address';
import type { Client } from '@clientele/domain/client';
import { personCountry } from './locale.ts';

/** Where a client is most likely at home: its default address, then the workspace's language, then the person's country. */
export function homeCountry(client: Pick<Client, 'addresses' | 'defaultAddresses'>, workspaceLanguage: string): string {
  for (const kind of ADDRESS_KINDS) {
    const country = client.addresses[client.defaultAddresses[kind] ?? '']?.country;
    if (country !== undefined && country !== '') return country;
  }
  return regionOf(workspaceLanguage) ?? personCountry() ?? 'US';
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined;
  }
}
