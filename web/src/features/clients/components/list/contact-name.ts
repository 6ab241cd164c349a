import type { Client } from '@clientele/domain/client';

/** The primary contact; '' when there is none. */
export function contactName({ contactSummary }: Pick<Client, 'contactSummary'>): string {
  return contactSummary.primary?.name ?? '';
}
