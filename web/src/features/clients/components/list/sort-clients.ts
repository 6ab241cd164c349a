import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import type { Client } from '@clientele/domain/client';
import { complianceRank } from '../../compliance-now.ts';
import { clientPlace } from './client-place.ts';
import { contactName } from './contact-name.ts';

export const SORT_COLUMNS = [
  'name',
  'status',
  'compliance',
  'industry',
  'place',
  'contact',
  'owner',
  'updated',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Direction = 'asc' | 'desc';

type SortOptions = {
  column: SortColumn;
  direction: Direction;
  /** BCP 47 language that decides the alphabet; the browser's by default */
  locale?: string | undefined;
  personName: (uid: string) => string;
};

/** What a column sorts by: text in the reader's alphabet, or a number. '' sorts last in either direction. */
function sortKey(column: SortColumn, personName: (uid: string) => string): (client: Client) => string | number {
  switch (column) {
    case 'name':
      return (client) => client.displayName;
    case 'status':
      return (client) => CLIENT_STATUSES.indexOf(client.status);
    case 'compliance':
      return complianceRank;
    case 'industry':
      return (client) => client.industry;
    case 'place':
      return clientPlace;
    case 'contact':
      return contactName;
    case 'owner':
      return (client) => (client.ownerUid === '' ? '' : personName(client.ownerUid));
    case 'updated':
      return (client) => client.updatedAt.getTime();
  }
}

/** Text by the alphabet, numbers by size, blank text last. */
function compareKeys(a: string | number, b: string | number, sign: number, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return collator.compare(String(a), String(b)) * sign;
}

/** Orders clients by one column; equal ones by name, then by id, so that the order never depends on where the rows came from. */
export function sortClients(clients: readonly Client[], options: SortOptions): readonly Client[] {
  const { column, direction, locale, personName } = options;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const key = sortKey(column, personName);
  const sign = direction === 'asc' ? 1 : -1;
  return clients
    .map((client) => ({ client, key: key(client) }))
    .toSorted(
      (a, b) =>
        compareKeys(a.key, b.key, sign, collator) ||
        collator.compare(a.client.displayName, b.client.displayName) ||
        (a.client.id < b.client.id ? -1 : 1),
    )
    .map((each) => each.client);
}

/** The clients in the order of an earlier sort, new ones last: sorting what is nearly sorted is much faster than sorting anew. */
export function inFormerOrder(clients: readonly Client[], former: readonly Client[]): readonly Client[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const known = former.map(({ id }) => byId.get(id)).filter((client) => client !== undefined);
  for (const { id } of known) byId.delete(id);
  return [...known, ...byId.values()];
}
