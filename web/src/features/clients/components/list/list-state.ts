import { CLIENT_STATUSES, type ClientStatus } from '@clientele/domain/client-status';
import type { Direction, SortColumn } from './sort-clients.ts';

/** What a person has asked the list to show. It lives in the address, so that a view can be sent, bookmarked and gone back to. */
export type ListState = {
  query: string;
  /** none: all of them */
  statuses: readonly ClientStatus[];
  /** only clients that need attention */
  attention: boolean;
  sort: SortColumn;
  direction: Direction;
};

export const DEFAULT_SORT: SortColumn = 'name';

/** The direction that a column's first click gives: the newest change is the one people look for. */
export function firstDirection(column: SortColumn): Direction {
  return column === 'updated' ? 'desc' : 'asc';
}

export function toggleStatus(state: ListState, status: ClientStatus): ListState {
  const chosen = new Set(state.statuses);
  if (!chosen.delete(status)) chosen.add(status);
  return { ...state, statuses: CLIENT_STATUSES.filter((each) => chosen.has(each)) };
}

export function sortBy(state: ListState, column: SortColumn): ListState {
  if (state.sort !== column) return { ...state, sort: column, direction: firstDirection(column) };
  return { ...state, direction: state.direction === 'asc' ? 'desc' : 'asc' };
}

export function withoutFilters(state: ListState): ListState {
  return { ...state, query: '', statuses: [], attention: false };
}

export function isFiltered(state: ListState): boolean {
  return state.query.trim() !== '' || state.statuses.length > 0 || state.attention;
}
