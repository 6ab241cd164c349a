import { paths } from '@clientele/domain/paths';
import { portalFileSchema, type PortalFile } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../firebase/live-query.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownFile = PortalFile & { id: string };

const NEWEST_FIRST = [orderBy('uploadedAt', 'desc')];

export function usePortalDocuments(): Live<readonly ShownFile[]> {
  const { workspaceId, clientId, key } = usePortalData();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.portalFiles(workspaceId, clientId),
          schema: portalFileSchema,
          key,
          constraints: NEWEST_FIRST,
        }),
      [workspaceId, clientId, key],
    ),
  );
}
