import type { Client } from '@clientele/domain/client';

/** Names of the other clients that know an e-mail address, by address. */
export type AlsoAt = ReadonlyMap<string, readonly string[]>;

export function alsoAt(
  clients: readonly Pick<Client, 'id' | 'displayName' | 'contactSummary'>[],
  clientId: string,
): AlsoAt {
  const names = new Map<string, string[]>();
  for (const { id, displayName, contactSummary } of clients) {
    if (id === clientId) continue;
    for (const email of contactSummary.emails) names.set(email, [...(names.get(email) ?? []), displayName]);
  }
  return names;
}
