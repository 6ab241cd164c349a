import { paths } from '@clientele/domain/paths';
import { portalProjectSchema, type PortalProject } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../firebase/live-query.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownProject = PortalProject & { id: string };

const NEWEST_FIRST = [orderBy('startsOn', 'desc')];

export function usePortalProjects(): Live<readonly ShownProject[]> {
  const { workspaceId, clientId, key } = usePortalData();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.portalProjects(workspaceId, clientId),
          schema: portalProjectSchema,
          key,
          constraints: NEWEST_FIRST,
        }),
      [workspaceId, clientId, key],
    ),
  );
}
