import { useMemo } from 'react';
import type * as z from 'zod';
import { queryOf } from '../firebase/live-query.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** A catalogue hardly changes: going from client to client should not read it again. Milliseconds. */
const WHILE_ELSEWHERE = 10 * 60_000;

/**
 * Every entry of a catalogue of the workspace, retired ones included, in order.
 * @param inOrder compares two entries; the same function each time
 */
export function useCatalogue<Fields extends object>(
  path: string,
  schema: z.ZodType<Fields>,
  inOrder: (a: Fields, b: Fields) => number,
): Live<readonly (Fields & { id: string })[]> {
  const { key } = useSession();
  const live = useLive(
    useMemo(() => queryOf({ path, schema, key, linger: WHILE_ELSEWHERE, constraints: [] }), [path, schema, key]),
  );
  return useMemo(
    () => (live.status === 'ready' ? { ...live, data: live.data.toSorted(inOrder) } : live),
    [live, inOrder],
  );
}
