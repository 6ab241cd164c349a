import { paths } from '@clientele/domain/paths';
import { positionSchema, type Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { useCallback, useMemo } from 'react';
import { queryOf } from '../firebase/live-query.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** A catalogue hardly changes: going from client to client should not read it again. Milliseconds. */
const WHILE_ELSEWHERE = 10 * 60_000;

/** Every position of the workspace, retired ones included, by name. */
export function usePositions(): Live<readonly Position[]> {
  const { workspace, key } = useSession();
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.positions(workspace.id),
          schema: positionSchema,
          key,
          linger: WHILE_ELSEWHERE,
          constraints: [],
        }),
      [workspace.id, key],
    ),
  );
  return useMemo(
    () =>
      live.status === 'ready' ? { ...live, data: live.data.toSorted((a, b) => a.name.localeCompare(b.name)) } : live,
    [live],
  );
}

/** Turns a position's id into its name; never shows an id. */
export function usePositionName(): (id: string) => string {
  const positions = usePositions();
  const names = useMemo(
    () => new Map(positions.status === 'ready' ? positions.data.map(({ id, name }) => [id, name]) : []),
    [positions],
  );
  return useCallback((id) => names.get(id) ?? m.position_unknown(), [names]);
}
