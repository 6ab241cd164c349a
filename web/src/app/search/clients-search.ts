import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import { DEFAULT_SORT, firstDirection, type ListState } from '../../features/clients/components/list/list-state.ts';
import { SORT_COLUMNS, type SortColumn } from '../../features/clients/components/list/sort-clients.ts';

/** The state of the clients page as it stands in the address. Absent keys are the defaults; `status` is a list, "active,pending". */
export type ClientsSearch = { q?: string; status?: string; attention?: true; sort?: SortColumn; dir?: 'asc' | 'desc' };

/** A typed "?q=2024" arrives as a number. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function statusesOf(list: string) {
  const wanted = list.split(',');
  return CLIENT_STATUSES.filter((status) => wanted.includes(status));
}

/** Anything malformed in the address counts as absent. */
export function readClientsSearch(search: Record<string, unknown>): ClientsSearch {
  const q = text(search['q']).slice(0, 200);
  const status = statusesOf(text(search['status'])).join(',');
  const sort = SORT_COLUMNS.find((column) => column === search['sort']);
  const dir = (['asc', 'desc'] as const).find((direction) => direction === search['dir']);
  const attention = search['attention'] === true || undefined;
  return {
    ...(q && { q }),
    ...(status && { status }),
    ...(attention && { attention: true as const }),
    ...(sort && { sort }),
    ...(dir && { dir }),
  };
}

export function listStateOf({ q = '', status = '', attention, sort = DEFAULT_SORT, dir }: ClientsSearch): ListState {
  return {
    query: q,
    statuses: statusesOf(status),
    attention: attention === true,
    sort,
    direction: dir ?? firstDirection(sort),
  };
}

/** Only what differs from the defaults goes into the address. */
export function clientsSearchOf({ query, statuses, attention, sort, direction }: ListState): ClientsSearch {
  return {
    ...(query.trim() !== '' && { q: query.trim() }),
    ...(statuses.length > 0 && { status: statuses.join(',') }),
    ...(attention && { attention: true as const }),
    ...(sort !== DEFAULT_SORT && { sort }),
    ...(direction !== firstDirection(sort) && { dir: direction }),
  };
}
