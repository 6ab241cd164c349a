import { paths } from '@clientele/domain/paths';
import { positionSchema, type Position, type PositionFields } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { useCallback, useMemo } from 'react';
import type { Live } from '../firebase/live.ts';
import { useCatalogue } from './catalogue.ts';
import { useSession } from './session.tsx';

function byName(a: PositionFields, b: PositionFields): number {
  return a.name.localeCompare(b.name);
}

/** Every position of the workspace, retired ones included, by name. */
export function usePositions(): Live<readonly Position[]> {
  return useCatalogue(paths.positions(useSession().workspace.id), positionSchema, byName);
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
