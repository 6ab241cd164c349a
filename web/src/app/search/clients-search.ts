import { CLIENT_STATUSES, type ClientStatus } from '@clientele/domain/client-status';

/** The state of the clients page, as it stands in the address. Absent keys are the defaults. */
export type ClientsSearch = { q?: string; status?: ClientStatus[]; sort?: string; dir?: 'asc' | 'desc' };

/** Anything malformed in the address counts as absent. */
export function readClientsSearch(search: Record<string, unknown>): ClientsSearch {
  const { q, status, sort, dir } = search;
  const wanted = Array.isArray(status) ? CLIENT_STATUSES.filter((each) => status.includes(each)) : [];
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(wanted.length > 0 ? { status: wanted } : {}),
    ...(typeof sort === 'string' ? { sort } : {}),
    ...(dir === 'asc' || dir === 'desc' ? { dir } : {}),
  };
}
