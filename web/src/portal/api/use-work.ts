import { paths } from '@clientele/domain/paths';
import { portalWorkItemSchema, type PortalWorkItem } from '@clientele/domain/portal-projections';
import { limit, orderBy, where, type QueryConstraint } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../firebase/live.ts';
import { useCollection } from '../../firebase/use-collection.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownWork = PortalWorkItem & { id: string };

function useWork(name: string, constraints: readonly QueryConstraint[]): Live<readonly ShownWork[]> {
  const { workspaceId, clientId, key } = usePortalData();
  const path = paths.portalWorkItems(workspaceId, clientId);
  return useCollection({ path, schema: portalWorkItemSchema, key: `${key}:${name}`, constraints });
}

/** Approved work of one month, "2026-11", newest day first. */
export function useWorkOfMonth(month: string): Live<readonly ShownWork[]> {
  const constraints = useMemo(
    () => [where('workDate', '>=', `${month}-01`), where('workDate', '<=', `${month}-31`), orderBy('workDate', 'desc')],
    [month],
  );
  return useWork(month, constraints);
}

/** The latest days on which work was approved. */
export function useLatestWork(count: number): Live<readonly ShownWork[]> {
  const constraints = useMemo(() => [orderBy('workDate', 'desc'), limit(count)], [count]);
  return useWork(`latest ${count}`, constraints);
}
