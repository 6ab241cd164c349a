import type { ClientFields } from '@clientele/domain/client';
import type { Parties } from '@clientele/domain/invoice';
import { readableTaxId } from '@clientele/domain/tax-id';

/** Who sends an invoice and who receives it, as both are now. */
export function partiesOf(client: ClientFields, workspaceName: string): Parties {
  const { billing } = client.defaultAddresses;
  return {
    workspaceName,
    company: null,
    clientName: client.displayName,
    legalName: client.legalName,
    code: client.code,
    taxIds: client.taxIds.map(readableTaxId),
    address: (billing === undefined ? undefined : client.addresses[billing]) ?? null,
  };
}
