import type { ClientFields } from '@clientele/domain/client';
import type { Company } from '@clientele/domain/company';
import type { Parties } from '@clientele/domain/invoice';
import { readableTaxId } from '@clientele/domain/tax-id';

/** Who sends an invoice and who receives it, as both are now. */
export function partiesOf(client: ClientFields, workspaceName: string, company: Company | null): Parties {
  const { billing } = client.defaultAddresses;
  return {
    workspaceName,
    company,
    clientName: client.displayName,
    legalName: client.legalName,
    code: client.code,
    taxIds: client.taxIds.map(readableTaxId),
    address: (billing === undefined ? undefined : client.addresses[billing]) ?? null,
  };
}
