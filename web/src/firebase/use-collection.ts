import { useMemo } from 'react';
import { queryOf, type QuerySource } from './live-query.ts';
import { useLive, type Live } from './live.ts';

/**
 * The documents that a query finds, live.
 * @param query its constraints are the same array each time: a constant, or made with useMemo
 */
export function useCollection<Fields extends object>({
  path,
  schema,
  key,
  constraints,
}: Omit<QuerySource<Fields>, 'linger'>): Live<readonly (Fields & { id: string })[]> {
  return useLive(useMemo(() => queryOf({ path, schema, key, constraints }), [path, schema, key, constraints]));
}
