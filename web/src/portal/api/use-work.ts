import { paths } from '@clientele/domain/paths';
import { portalWorkItemSchema, type PortalWorkItem } from '@clientele/domain/portal-projections';
import { limit, orderBy, where, type QueryConstraint } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../firebase/live-query.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownWork = PortalWorkItem & { id: string };

function useWork(name: string, constraintsOf: () => readonly QueryConstraint[]): Live<readonly ShownWork[]> {
  const { workspaceId, clientId, key } = usePortalData();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.portalWorkItems(workspaceId, clientId),
          schema: portalWorkItemSchema,
          key: `${key}:${name}`,
          constraints: constraintsOf(),
        }),
      // The name says which constraints they are.
      // oxlint-disable-next-line react/exhaustive-deps
      [workspaceId, clientId, key, name],
    ),
  );
}

/** Approved work of one month, "2026-11", newest day first. */
export function useWorkOfMonth(month: string): Live<readonly ShownWork[]> {
  return useWork(month, () => [
    where('workDate', '>=', `${month}-01`),
    where('workDate', '<=', `${month}-31`),
    orderBy('workDate', 'desc'),
  ]);
}

/** The latest days on which work was approved. */
export function useLatestWork(count: number): Live<readonly ShownWork[]> {
  return useWork(`latest ${count}`, () => [orderBy('workDate', 'desc'), limit(count)]);
}
